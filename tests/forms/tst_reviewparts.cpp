#include "forms/commentlist.h"
#include "forms/growingtext.h"
#include "forms/policycard.h"
#include "forms/provisionreview.h"
#include "forms/reviewpage.h"
#include "forms/rolescard.h"
#include "forms/rows/errorbanner.h"
#include "forms/signoffcard.h"
#include "support/openedsession.h"
#include "support/policyfixture.h"
#include "support/signingfixture.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

using assessment::ReviewStatus;
using assessment::Role;
using assessment::Status;
using assessment::Workspace;

namespace {

QPushButton *button(const QWidget &widget, const QString &text)
{
    for (QPushButton *one : widget.findChildren<QPushButton *>()) {
        if (QString(one->text()).remove(u'&') == text && one->isVisibleTo(&widget))
            return one;
    }
    return nullptr;
}

Status submitted(Workspace &workspace, const QString &id)
{
    if (const Status done = workspace.answer(id, SampleWorkspace::answer(u"CoP-1.1"_s)); !done)
        return done;
    return workspace.submit(id);
}

} // namespace

/// Deciding on a card, remarks, roles and sign-off in the window.
class TestReviewParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsOneAnswer();
    void sendsBackOnlyWithAReason();
    void nothingToDecideNothingShown();
    void commentsComeAndGo();
    void refusedCommentStaysInTheField();
    void signsAndTellsWhatChanged();
    void rolesAreTicked();
    void refusedTickGoesBack();
    void aPolicyComesFromAFile();
    void aPolicyThatOpensReviewsIsAskedFor();
    void aBadPolicyIsToldWithItsPlace();
    void everythingHasAName();

private:
    /// Waits until the session has nothing more to do.
    static bool settle(OpenedSession &open)
    {
        const bool idle = QTest::qWaitFor([&] { return !open.session->isBusy(); }, 20'000);
        open.now([](Workspace &) { return true; });
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        return idle;
    }
};

void TestReviewParts::acceptsOneAnswer()
{
    OpenedSession open;
    QVERIFY(open.act([id = open.id()](Workspace &w) { return submitted(w, id); }));
    forms::ProvisionReview review(*open.session, u"CoP-1.1"_s);
    QVERIFY(!review.isHidden());
    button(review, u"Accept"_s)->click();
    QVERIFY(settle(open));
    QCOMPARE(open.stored(u"CoP-1.1"_s).status, ReviewStatus::Accepted);
    QVERIFY(review.isHidden()); // decided
}

void TestReviewParts::sendsBackOnlyWithAReason()
{
    OpenedSession open;
    QVERIFY(open.act([id = open.id()](Workspace &w) { return submitted(w, id); }));
    forms::ProvisionReview review(*open.session, u"CoP-1.1"_s);
    auto *reason = review.findChild<QLineEdit *>();
    QVERIFY(!reason->isVisibleTo(&review));
    button(review, u"Send back…"_s)->click();
    QVERIFY(reason->isVisibleTo(&review));
    button(review, u"Send back"_s)->click(); // still nothing said
    QVERIFY(settle(open));
    QCOMPARE(open.stored(u"CoP-1.1"_s).status, ReviewStatus::Submitted);
    QVERIFY(says(&review, u"Say why"_s));
    reason->setText(u"Blurred."_s);
    button(review, u"Send back"_s)->click();
    QVERIFY(settle(open));
    QCOMPARE(open.stored(u"CoP-1.1"_s).status, ReviewStatus::Rejected);
    QCOMPARE(open.stored(u"CoP-1.1"_s).rejectReason, u"Blurred."_s);
}

void TestReviewParts::nothingToDecideNothingShown()
{
    OpenedSession open;
    forms::ProvisionReview review(*open.session, u"CoP-1.1"_s);
    QVERIFY(review.isHidden());
}

void TestReviewParts::commentsComeAndGo()
{
    OpenedSession open;
    forms::CommentList list(*open.session, u"CoP-1.1"_s);
    auto *text = list.findChild<forms::GrowingText *>();
    QPushButton *add = button(list, u"Add comment"_s);
    QVERIFY(!add->isEnabled());
    text->setPlainText(u"Which <b>unit</b>?"_s);
    QVERIFY(add->isEnabled());
    list.findChild<QCheckBox *>()->setChecked(true);
    add->click();
    QVERIFY(settle(open));
    const auto stored = open.session->assessment().commentsOn(u"CoP-1.1"_s);
    QCOMPARE(stored.size(), 1);
    QVERIFY(stored[0].isPublic);
    QVERIFY(text->toPlainText().isEmpty());
    QVERIFY(says(&list, u"Which <b>unit</b>?"_s)); // as it was typed, no markup
    QVERIFY(says(&list, u"ada"_s));
    QVERIFY(QTest::qWaitFor([&] { return button(list, u"Withdraw"_s) != nullptr; }, 20'000));
    button(list, u"Withdraw"_s)->click();
    QVERIFY(settle(open));
    QVERIFY(open.session->assessment().commentsOn(u"CoP-1.1"_s).isEmpty());
    QVERIFY(QTest::qWaitFor([&] { return !says(&list, u"Which"_s); }, 20'000));
}

void TestReviewParts::refusedCommentStaysInTheField()
{
    OpenedSession open;
    forms::CommentList list(*open.session, {});
    auto *text = list.findChild<forms::GrowingText *>();
    const QString endless(assessment::longestComment + 1, u'x');
    text->setPlainText(endless);
    button(list, u"Add comment"_s)->click();
    QVERIFY(settle(open));
    QCOMPARE(text->toPlainText(), endless); // nothing typed is lost
    QVERIFY(says(&list, u"shorten it"_s));
    QVERIFY(button(list, u"Add comment"_s)->isEnabled());
}

void TestReviewParts::signsAndTellsWhatChanged()
{
    const signingfixture::Demo demo(QDateTime::currentDateTimeUtc());
    OpenedSession open;
    QVERIFY_OK(open.now([&](Workspace &w) {
        return w.setUiState(u"label/key"_s, demo.paths.identity); // the key chosen last
    }));
    forms::SignOffCard card(*open.session);
    connect(open.session.get(), &forms::Session::changed, &card, &forms::SignOffCard::refresh);
    QVERIFY(settle(open));
    QVERIFY(!button(card, u"Sign off"_s)); // nothing is accepted
    QVERIFY(open.act([id = open.id()](Workspace &w) -> Status {
        if (const Status done = submitted(w, id); !done)
            return done;
        return w.accept(id);
    }));
    QVERIFY(QTest::qWaitFor([&] { return button(card, u"Sign off"_s) != nullptr; }, 20'000));
    for (QLineEdit *edit : card.findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == u"Passphrase of the key"_s)
            edit->setText(
                QString::fromUtf8(signingfixture::contentOf(demo.paths.passphraseFile).trimmed()));
    }
    button(card, u"Sign off"_s)->click();
    QVERIFY(QTest::qWaitFor([&] { return says(&card, u"still is what was signed"_s); }, 20'000));
    QVERIFY(says(&card, u"ada"_s));
    QVERIFY(open.session->assessment().signOff);
    QVERIFY(!button(card, u"Sign off"_s));

    QVERIFY(open.act([id = open.id()](Workspace &w) {
        return w.answer(id,
                        SampleWorkspace::answer(u"CoP-2.1"_s, assessment::Verdict::Fail, u"No."_s));
    }));
    QVERIFY(QTest::qWaitFor([&] { return says(&card, u"no longer counts"_s); }, 20'000));
    QVERIFY(says(&card, u"CoP-2.1"_s));
}

void TestReviewParts::rolesAreTicked()
{
    OpenedSession open;
    forms::RolesCard card(*open.session);
    card.read();
    QVERIFY(QTest::qWaitFor([&] { return says(&card, u"everybody may do everything"_s); }, 20'000));
    card.findChild<QLineEdit *>()->setText(u"Rhys"_s);
    button(card, u"Add to the table"_s)->click();
    auto *box = card.findChild<QCheckBox *>(u"role/Rhys/reviewer"_s);
    QVERIFY(box);
    box->click();
    QVERIFY(QTest::qWaitFor(
        [&] {
            const auto *ada = card.findChild<QCheckBox *>(u"role/ada/administrator"_s);
            return ada && ada->isChecked(); // who granted first
        },
        20'000));
    const auto roles = open.now([](Workspace &w) { return w.roles(); });
    QVERIFY_OK(roles);
    QCOMPARE(roles->size(), 2);
    QVERIFY(card.findChild<QCheckBox *>(u"role/Rhys/reviewer"_s)->isChecked());
}

void TestReviewParts::refusedTickGoesBack()
{
    OpenedSession open;
    QVERIFY_OK(open.now([](Workspace &w) { return w.grantRole(u"Rhys"_s, Role::Reviewer); }));
    forms::RolesCard card(*open.session);
    card.read();
    const auto ada = [&] { return card.findChild<QCheckBox *>(u"role/ada/administrator"_s); };
    QVERIFY(QTest::qWaitFor([&] { return ada() != nullptr; }, 20'000));
    ada()->click(); // the last administrator
    auto *problem = card.findChild<forms::ErrorBanner *>();
    QVERIFY(QTest::qWaitFor(
        [&] { return problem->text().contains(u"nobody would be left"_s) && ada()->isChecked(); },
        20'000));
}

void TestReviewParts::aPolicyComesFromAFile()
{
    OpenedSession open;
    forms::PolicyCard card(*open.session);
    card.read();
    QVERIFY(QTest::qWaitFor([&] { return says(&card, u"built-in policy counts"_s); }, 20'000));
    QVERIFY(!button(card, u"Use the built-in policy"_s)); // it is used
    QVERIFY(open.sample.write(u"strict.json"_s, policyfixture::text(u"Strict"_s)));
    card.choose(open.sample.path(u"strict.json"_s)); // no review is lost, nobody is asked
    QVERIFY(QTest::qWaitFor([&] { return says(&card, u"“Strict” counts. Set by ada"_s); }, 20'000));
    QVERIFY(says(&card, u"An item without a verdict counts as “fail”."_s));
    const auto stored = open.now([](Workspace &w) { return w.verdictPolicy(); });
    QVERIFY_OK(stored);
    QCOMPARE(stored->policy.title, u"Strict"_s);
    QVERIFY(open.session->undoText(forms::Session::Scope::Workspace).contains(u"Strict"_s));
    button(card, u"Use the built-in policy"_s)->click();
    QVERIFY(QTest::qWaitFor([&] { return says(&card, u"built-in policy counts"_s); }, 20'000));
    QVERIFY(open.now([](Workspace &w) { return w.verdictPolicy(); })->isBuiltIn);
}

void TestReviewParts::aPolicyThatOpensReviewsIsAskedFor()
{
    OpenedSession open;
    const auto reviewed = open.now([](Workspace &w) -> assessment::Result<QString> {
        const auto id = policyfixture::assess(w);
        if (!id)
            return id;
        if (const Status done = policyfixture::accept(w, *id); !done)
            return done.error();
        return id;
    });
    QVERIFY_OK(reviewed);
    const auto status = [&] {
        return open.now([id = *reviewed](Workspace &w) { return w.assessment(id); })->status;
    };
    forms::PolicyCard card(*open.session);
    card.read();
    QVERIFY(QTest::qWaitFor([&] { return says(&card, u"opens 1 review"_s); }, 20'000));
    QVERIFY(open.sample.write(u"strict.json"_s, policyfixture::text(u"Strict"_s)));
    card.choose(open.sample.path(u"strict.json"_s));
    QVERIFY(QTest::qWaitFor([&] { return says(&card, u"become drafts again"_s); }, 20'000));
    QVERIFY(says(&card, *reviewed));
    QVERIFY(says(&card, u"counts as “fail”"_s)); // what it would do
    QCOMPARE(unnamed(&card), QStringList());
    button(card, u"Leave it as it is"_s)->click();
    QVERIFY(settle(open));
    QVERIFY(!says(&card, u"become drafts again"_s));
    QCOMPARE(status(), ReviewStatus::Accepted);
    card.choose(open.sample.path(u"strict.json"_s));
    QVERIFY(QTest::qWaitFor([&] { return says(&card, u"become drafts again"_s); }, 20'000));
    button(card, u"Judge by it"_s)->click();
    QVERIFY(QTest::qWaitFor([&] { return says(&card, u"“Strict” counts. Set by ada"_s); }, 20'000));
    QCOMPARE(status(), ReviewStatus::Draft);
}

void TestReviewParts::aBadPolicyIsToldWithItsPlace()
{
    OpenedSession open;
    forms::PolicyCard card(*open.session);
    auto *problem = card.findChild<forms::ErrorBanner *>();
    QVERIFY(open.sample.write(u"lenient.json"_s, policyfixture::text(u"Lenient"_s, u"pass"_s)));
    card.choose(open.sample.path(u"lenient.json"_s));
    QVERIFY(QTest::qWaitFor([&] { return problem->text().contains(u"/group/open"_s); }, 20'000));
    QVERIFY(problem->text().contains(u"lenient.json"_s));
    card.choose(open.sample.folder.path());
    QVERIFY(QTest::qWaitFor([&] { return problem->text().contains(u"not a file"_s); }, 20'000));
    QVERIFY(open.now([](Workspace &w) { return w.verdictPolicy(); })->isBuiltIn);
}

void TestReviewParts::everythingHasAName()
{
    OpenedSession open;
    QVERIFY_OK(open.now([](Workspace &w) { return w.grantRole(u"Rhys"_s, Role::Reviewer); }));
    forms::ReviewPage page(*open.session);
    forms::RolesCard roles(*open.session);
    roles.read();
    QVERIFY(QTest::qWaitFor([&] { return roles.findChild<QCheckBox *>() != nullptr; }, 20'000));
    QCOMPARE(unnamed(&page), QStringList());
    QCOMPARE(unnamed(&roles), QStringList());
}

QTEST_MAIN(TestReviewParts)
#include "tst_reviewparts.moc"
