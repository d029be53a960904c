#include "forms/charts/chartsaving.h"

#include "forms/savedfile.h"
#include "forms/session.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;
using assessment::Result;

namespace forms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(forms::ChartSaving)
};

} // namespace

QList<SavedForm> pictureForms(const QList<labels::Chart> &charts)
{
    return {{.ending = u"png"_s,
             .name = Text::tr("Pictures (*.png)"),
             .bytes = [charts] { return labels::chartPng(charts); }},
            {.ending = u"svg"_s, .name = Text::tr("Drawings (*.svg)"), .bytes = [charts] {
                 return labels::chartSvg(charts);
             }}};
}

void askAndSave(Session &session, QWidget *parent, const QString &title, const QString &name,
                const QList<SavedForm> &forms,
                const std::function<void(const Result<QString> &)> &done)
{
    QStringList kinds;
    for (const SavedForm &form : forms)
        kinds.append(form.name);
    auto *dialog = new QFileDialog(parent->window(), title, {}, kinds.join(u";;"_s));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(forms.first().ending);
    dialog->selectFile(name + u'.' + forms.first().ending);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog, kinds, forms](const QString &kind) {
                         const qsizetype place = kinds.indexOf(kind);
                         if (place >= 0)
                             dialog->setDefaultSuffix(forms[place].ending);
                     });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [&session, parent, forms, done](const QString &path) {
                         saveTo(session, parent, path, forms, done);
                     });
    dialog->open();
}

void saveTo(Session &session, QWidget *parent, const QString &path, const QList<SavedForm> &forms,
            const std::function<void(const Result<QString> &)> &done)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    auto form = std::find_if(forms.begin(), forms.end(),
                             [&](const SavedForm &one) { return one.ending == ending; });
    if (form == forms.end())
        form = forms.begin(); // the name is what the person wants, the content what was offered
    session.read(
        [path, make = form->bytes](assessment::Workspace &) -> Result<QString> {
            const auto saved = saveFile(path, make(), Text::tr("the file cannot be written"));
            if (!saved)
                return saved.error();
            return Text::tr("It is in %1.").arg(QDir::toNativeSeparators(path));
        },
        parent, done);
}

} // namespace forms
