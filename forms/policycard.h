#pragma once

#include "assessment/model/policy.h"
#include "forms/rows/card.h"
#include "forms/session.h"

#include <optional>

class QPushButton;

namespace forms {

class BodyText;
class ErrorBanner;
class QuietText;

/// By which verdict policy the test groups of all assessments are judged (docs/adr/0016): what it
/// does otherwise than the built-in one, and another one from a file. Where that opens reviews
/// again it says which, and asks.
class PolicyCard : public Card
{
    Q_OBJECT

public:
    explicit PolicyCard(Session &session, QWidget *parent = nullptr);

    void read();
    /// Offers the policy in the file \a path, as the button does.
    void choose(const QString &path);

private:
    /// What counts, and what another policy would open again.
    struct Reading
    {
        assessment::PolicyInForce now;
        QList<assessment::PolicyReview> reviews;
    };
    /// A policy that waits for a yes; no text: the built-in one.
    struct Offer
    {
        QByteArray text;
        QString where;
        assessment::VerdictPolicy policy;
    };

    QWidget *buildQuestion();
    void chooseFile();
    void chooseCopy();
    void writeCopy(const QString &path);
    void show(const Reading &reading);
    void consider(const Offer &offer);
    void ask(const Offer &offer, const QList<assessment::PolicyReview> &reviews);
    void set(Offer offer); ///< a copy: drop() forgets the one that waits
    void drop();

    Session &m_session;
    BodyText *m_state;
    BodyText *m_differences;
    QuietText *m_consequence;
    QPushButton *m_file;
    QPushButton *m_builtIn;
    QPushButton *m_copy;
    QWidget *m_question = nullptr;
    BodyText *m_questionText = nullptr;
    QPushButton *m_yes = nullptr;
    ErrorBanner *m_problem;
    std::optional<Offer> m_offer;
    QByteArray m_text; ///< of the policy that counts
};

} // namespace forms
