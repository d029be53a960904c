#pragma once

#include "forms/checkprocess.h"
#include "forms/printlist.h"

#include "labels/imposition.h"
#include "labels/printers.h"
#include "labels/printrecord.h"

#include "assessment/signing/trust.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <optional>

namespace forms {

/// What happens on the printer's desk, without its looks: labels are read, checked and put onto
/// sheets in a process of their own, and the very bytes that are shown are saved or printed. GUI
/// thread; nothing here waits.
class PrintDesk : public QObject
{
    Q_OBJECT

public:
    explicit PrintDesk(const QString &actor, QObject *parent = nullptr);
    ~PrintDesk() override;

    PrintList *list() { return &m_list; }

    /// What is made from the labels. A print file is made from the first label alone.
    struct Form
    {
        bool printFile = false;
        labels::Stock stock;
        labels::ImpositionOptions options;
    };
    void setForm(const Form &form);
    const Form &form() const { return m_form; }
    /// Reads the certificates that are trusted; the labels are checked again.
    assessment::Status setTrust(const QStringList &files);
    /// Why labels that are not valid are printed all the same; "" = they are not.
    void setReason(const QString &reason);

    /// Reads PDFs; what cannot be read is told.
    void addFiles(const QStringList &files);
    bool hasUnsound() const; ///< a label was checked and is not valid
    int copies() const;      ///< of all labels

    const std::optional<labels::Imposed> &made() const { return m_made; }
    bool isWorking() const { return m_maker.isBusy() || m_checker.isBusy(); }
    void cancel();

    /// A name for what was made that tells its size; "" when nothing was.
    QString fileName() const;
    /// Writes what was made; whoever asks has made sure that \a path may be replaced.
    void save(const QString &path);
    /// Hands what was made to the printer.
    void print(const QString &printer);
    void findPrinters();

Q_SIGNALS:
    void changed(); ///< made() is another, or work ended
    void progressed(qint64 done, qint64 total);
    void failed(const assessment::Error &error);
    void done(const QString &sentence); ///< saved or printed
    void printersFound(const QList<labels::Printer> &printers);

private:
    void checkNext();
    void remake();
    void make();
    void finishQueue(const QString &printer, const labels::PrintJob &job);
    labels::PrintJob jobOfMade() const;
    bool keep(const labels::PrintJob &job);

    QString m_actor;
    PrintList m_list;
    Form m_form;
    assessment::signing::TrustList m_trust;
    QString m_reason;
    CheckProcess m_checker;
    CheckProcess m_maker;
    QByteArray m_checking; ///< SHA-256 of the label that is being checked
    QTimer m_pause;        ///< typing a number is one change, not three
    std::optional<labels::Imposed> m_made;
    QProcess m_lp;
    QProcess m_lpstat;
};

} // namespace forms
