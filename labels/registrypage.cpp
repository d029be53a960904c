#include "labels/registrypage.h"

#include "assessment/json/canonicaljson.h"
#include "assessment/language/language.h"
#include "assessment/signing/logentry.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using assessment::LabelState;

namespace labels {

namespace {

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

/// The beginning of every page. The policy lets nothing in that is not part of the site, and
/// nothing that stands in the page itself run.
QString head(const QString &language, const QString &title, const QString &up,
             const QString &address)
{
    const QString direction =
        assessment::directionOf(language) == Qt::RightToLeft ? u" dir=\"rtl\""_s : QString();
    QString page = u"<!DOCTYPE html>\n<html lang=\"%1\"%2>\n<head>\n<meta charset=\"utf-8\">\n"
                   "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                   "script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; "
                   "form-action 'none'\">\n"
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                   "<meta name=\"referrer\" content=\"no-referrer\">\n<title>%3</title>\n"
                   "<link rel=\"icon\" href=\"data:,\">\n"
                   "<link rel=\"stylesheet\" href=\"%4assets/registry.css\">\n"_s.arg(
                       escaped(language), direction, escaped(title), up);
    if (!address.isEmpty())
        page += u"<link rel=\"canonical\" href=\"%1\">\n"_s.arg(escaped(address));
    return page + u"</head>\n"_s;
}

QString pair(const QString &term, const QString &text, const QString &note = {})
{
    if (text.isEmpty())
        return {};
    QString html = u"<dt>%1</dt><dd>%2</dd>"_s.arg(escaped(term), escaped(text));
    if (!note.isEmpty())
        html += u"<dd class=\"note\">%1</dd>"_s.arg(escaped(note));
    return html + u'\n';
}

QString reasonLine(const QString &reason, const RegistryWords &words)
{
    return reason.isEmpty() ? QString()
                            : u"<p>%1</p>\n"_s.arg(escaped(words.word(u"page.reason"_s, reason)));
}

/// One way in which the label may stand when the page is read; the script shows the right one.
QString standingPart(const QString &when, bool shown, const QString &title, const QString &text,
                     const QString &more = {})
{
    return u"<div data-when=\"%1\"%2><strong>%3</strong><p>%4</p>\n%5</div>\n"_s.arg(
        when, shown ? QString() : u" hidden"_s, escaped(title), escaped(text), more);
}

QString suspensionText(const StatusEntry &standing, const RegistryWords &words)
{
    return standing.until ? words.word(u"state.suspended.until"_s, words.time(*standing.until))
                          : words.word(u"state.suspended.text"_s, words.date(standing.since));
}

/// The sign in words, colour and mark together (look.md: never colour alone).
QString standingHtml(const StatusEntry &standing, const RegistryWords &words)
{
    const LabelState state = standing.state;
    QString kind = u"bad"_s;
    QString parts;
    const QString inForce = standingPart(
        u"issued"_s, state == LabelState::Issued, u"✓ "_s + words.word(u"state.issued"_s),
        words.word(u"state.issued.text"_s, words.date(standing.expires)));
    const QString expired =
        standingPart(u"expired"_s, false, u"✗ "_s + words.word(u"state.expired"_s),
                     words.word(u"state.expired.text"_s, words.date(standing.expires)));
    switch (state) {
    case LabelState::Suspended:
        kind = u"wait"_s;
        parts = standingPart(u"suspended"_s, true, u"! "_s + words.word(u"state.suspended"_s),
                             suspensionText(standing, words), reasonLine(standing.reason, words))
                + inForce + expired;
        break;
    case LabelState::Withdrawn:
        parts = standingPart(u"withdrawn"_s, true, u"✗ "_s + words.word(u"state.withdrawn"_s),
                             words.word(u"state.withdrawn.text"_s, words.date(standing.since)),
                             reasonLine(standing.reason, words));
        break;
    case LabelState::Superseded: {
        const QString next = escaped(standing.supersededBy);
        parts = standingPart(u"superseded"_s, true, u"✗ "_s + words.word(u"state.superseded"_s),
                             words.word(u"state.superseded.text"_s, words.date(standing.since),
                                        standing.supersededBy),
                             u"<p><a href=\"%1.html\">%1</a></p>\n"_s.arg(next)
                                 + reasonLine(standing.reason, words));
        break;
    }
    case LabelState::Issued:
    case LabelState::Draft:
    case LabelState::Expired:
        kind = u"good"_s;
        parts = inForce + expired;
        break;
    }
    QString data = u"data-state=\"%1\" data-expires=\"%2\""_s.arg(
        idOf(state), standing.expires.toString(Qt::ISODate));
    if (standing.until)
        data += u" data-until=\"%1\""_s.arg(assessment::signing::logTime(*standing.until));
    return u"<section class=\"standing %1\" id=\"standing\" aria-label=\"%2\" %3>\n%4</section>\n"_s
        .arg(kind, escaped(words.word(u"page.status"_s)), data, parts);
}

QString factsHtml(const QList<LabelFact> &facts)
{
    QString html;
    for (const LabelFact &fact : facts)
        html += pair(fact.question, fact.answer, fact.note);
    return html;
}

QString answersHtml(const QList<LabelFact> &answers)
{
    QString html;
    for (const LabelFact &answer : answers)
        html += u"<div>%1</div>\n"_s.arg(pair(answer.question, answer.answer, answer.note));
    return html;
}

QString markOf(GuidelineSign sign)
{
    switch (sign) {
    case GuidelineSign::Met: return u"✓"_s;
    case GuidelineSign::NotMet: return u"✗"_s;
    case GuidelineSign::NotApplicable: return u"–"_s;
    case GuidelineSign::NotAssessed: return u"○"_s;
    case GuidelineSign::Inconclusive: return u"?"_s;
    }
    Q_UNREACHABLE();
}

QString wordOf(GuidelineSign sign, const LabelContent &content)
{
    for (const LabelContent::SignCount &count : content.counts) {
        if (count.sign == sign) // "Met 11": the number belongs to the strip of the label
            return count.text.section(u' ', 0, -2);
    }
    return {};
}

QString guidelinesHtml(const LabelContent &content)
{
    QString html;
    for (qsizetype i = 0; i < content.guidelines.size(); ++i) {
        const GuidelineSign sign = content.guidelines[i];
        html +=
            u"<li><span class=\"number\">%1</span> <span aria-hidden=\"true\">%2</span> "
            "%3</li>\n"_s.arg(QString::number(i + 1), markOf(sign), escaped(wordOf(sign, content)));
    }
    return html;
}

QString eventText(const PublishedEvent &event, const RegistryWords &words)
{
    if (event.until)
        return words.word(u"event.suspended.until"_s, words.time(*event.until));
    const QString key = u"event."_s + event.event;
    return event.supersededBy.isEmpty() ? words.word(key) : words.word(key, event.supersededBy);
}

QString historyHtml(const QList<PublishedEvent> &history, const RegistryWords &words)
{
    QString html;
    for (const PublishedEvent &event : history) {
        html += u"<li><time datetime=\"%1\">%2</time>: %3%4</li>\n"_s.arg(
            assessment::signing::logTime(event.at), escaped(words.time(event.at)),
            escaped(eventText(event, words)), reasonLine(event.reason, words));
    }
    return html;
}

QString aboutHtml(const PublishedLabel &label, const RegistryWords &words)
{
    const LabelSummary &summary = label.summary;
    return pair(words.word(u"page.number"_s), summary.certificateId)
           + pair(words.word(u"page.model"_s), summary.model)
           + pair(words.word(u"page.maker"_s), summary.manufacturer)
           + pair(words.word(u"page.gtin"_s), summary.gtin)
           + pair(words.word(u"page.kind"_s), label.content.title)
           + pair(words.word(u"page.scheme"_s), label.content.scheme)
           + pair(label.content.assessedHow, label.content.assessor, label.content.accreditation)
           + pair(words.word(u"page.issued"_s), words.date(summary.issued))
           + pair(words.word(u"page.validTo"_s), words.date(summary.standing.expires))
           + pair(words.word(u"page.signer"_s), label.signer);
}

/// What to hold against the product in one's hand. Brand and model are in the alternative text, so
/// that it says something where the picture is not seen.
QString productHtml(const PublishedLabel &label, const RegistryWords &words)
{
    const QString compare = u"<p>%1</p>\n"_s.arg(escaped(words.word(u"page.compare"_s)));
    if (label.picture.isEmpty())
        return compare;
    const QString title = escaped(words.word(u"page.product"_s));
    const QString shows = words.word(u"page.picture"_s, label.summary.product, label.summary.model);
    return u"<section class=\"product\">\n<img src=\"../%1\" alt=\"%2\">\n"
           "<div>\n<h2>%3</h2>\n%4</div>\n</section>\n"_s.arg(escaped(label.picture),
                                                              escaped(shows), title, compare);
}

QString section(const QString &title, const QString &content)
{
    return u"<section>\n<h2>%1</h2>\n%2</section>\n"_s.arg(escaped(title), content);
}

QString option(const QString &value, const QString &text)
{
    return u"<option value=\"%1\">%2</option>"_s.arg(value, escaped(text));
}

/// The words that the script of the list needs.
QString scriptWords(const RegistryWords &words)
{
    QString html;
    for (const auto &[name, key] :
         std::initializer_list<std::pair<QString, QString>>{{u"count"_s, u"search.count"_s},
                                                            {u"nothing"_s, u"search.nothing"_s},
                                                            {u"number"_s, u"list.number"_s},
                                                            {u"valid-to"_s, u"list.validTo"_s}})
        html += u" data-%1=\"%2\""_s.arg(name, escaped(words.word(key)));
    for (const QString &state :
         {u"issued"_s, u"suspended"_s, u"withdrawn"_s, u"superseded"_s, u"expired"_s})
        html += u" data-state_%1=\"%2\""_s.arg(state, escaped(words.word(u"state."_s + state)));
    return html;
}

QString searchHtml(const RegistryWords &words)
{
    QString states = option({}, words.word(u"search.all"_s));
    for (const QString &state :
         {u"issued"_s, u"suspended"_s, u"withdrawn"_s, u"superseded"_s, u"expired"_s})
        states += option(state, words.word(u"state."_s + state));
    return u"<div id=\"tools\" hidden>\n<div class=\"search\" role=\"search\">\n"
           "<div class=\"wide\"><label for=\"search\">%1</label>"
           "<input id=\"search\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\" "
           "aria-describedby=\"hint\"><span id=\"hint\" class=\"quiet\">%2</span></div>\n"
           "<div><label for=\"state\">%3</label><select id=\"state\">%4</select></div>\n</div>\n"
           "<p id=\"count\" class=\"quiet\" role=\"status\" aria-live=\"polite\"></p>\n</div>\n"_s
               .arg(escaped(words.word(u"search.label"_s)), escaped(words.word(u"search.hint"_s)),
                    escaped(words.word(u"search.state"_s)), states);
}

/// The way to the same page in the other languages, each by its own name.
QString languagesHtml(const QString &shown)
{
    QString html;
    for (const assessment::Language &language : assessment::languages()) {
        if (language.tag == shown)
            continue;
        html += u"<a href=\"%1\" hreflang=\"%2\" lang=\"%2\" dir=\"auto\">%3</a>\n"_s.arg(
            indexName(language.tag), language.tag, escaped(language.name));
    }
    return u"<nav class=\"languages\">\n%1</nav>\n"_s.arg(html);
}

QString filesHtml(const RegistryWords &words)
{
    QString html;
    for (const auto &[file, key] : std::initializer_list<std::pair<QString, QString>>{
             {u"labels.json"_s, u"registry.fileLabels"_s},
             {u"status.jwt"_s, u"registry.fileStatus"_s},
             {u"log/entries.jsonl"_s, u"registry.fileLog"_s},
             {u"log/checkpoint"_s, u"registry.fileCheckpoint"_s}})
        html += u"<li><a href=\"%1\">%1</a>: %2</li>\n"_s.arg(file, escaped(words.word(key)));
    return html;
}

} // namespace

QByteArray labelPage(const PublishedLabel &label, const RegistrySite &site,
                     const RegistryWords &words)
{
    const LabelContent &content = label.content;
    const QString number = label.summary.certificateId;
    const QString address =
        site.baseUrl.isEmpty() ? QString() : u"%1label/%2.html"_s.arg(site.baseUrl, number);
    QString page = head(content.language, words.word(u"page.title"_s, content.product, number),
                        u"../"_s, address);
    page += u"<body>\n<header>\n<p><a href=\"../%1\">%2</a></p>\n<h1>%3</h1>\n"
            "<p class=\"quiet\">%4</p>\n</header>\n<main>\n"_s.arg(
                indexName(words.language()), escaped(words.word(u"page.back"_s)),
                escaped(content.product), escaped(content.detail));
    page += standingHtml(label.summary.standing, words);
    page += productHtml(label, words);
    page += section(words.word(u"page.facts"_s),
                    u"<dl class=\"answers\">\n%1</dl>\n<dl class=\"facts\">\n%2</dl>\n"_s.arg(
                        answersHtml(content.answers), factsHtml(content.facts)));
    page += section(words.word(u"page.guidelines"_s),
                    u"<ol class=\"signs\">\n%1</ol>\n"_s.arg(guidelinesHtml(content)));
    page += section(words.word(u"page.history"_s),
                    u"<ol class=\"history\">\n%1</ol>\n"_s.arg(historyHtml(label.history, words)));
    page += section(words.word(u"page.about"_s),
                    u"<dl class=\"facts\">\n%1</dl>\n"_s.arg(aboutHtml(label, words)));
    page += u"</main>\n<footer>\n<p><a href=\"%1.json\">%2</a>"_s.arg(
        number, escaped(words.word(u"page.json"_s)));
    if (site.withLabels)
        page += u" · <a href=\"%1.pdf\">%2</a>"_s.arg(number, escaped(words.word(u"page.pdf"_s)));
    page += u"</p>\n<p class=\"quiet\">%1</p>\n<p class=\"quiet hash\">SHA-256 %2</p>\n</footer>\n"
            "<script src=\"../assets/page.js\"></script>\n</body>\n</html>\n"_s.arg(
                escaped(words.word(u"registry.by"_s, site.organisation)),
                QString::fromLatin1(label.pdfSha256.toHex()));
    return page.toUtf8();
}

QString indexName(const QString &language)
{
    return language == RegistryWords::languages().constFirst() ? u"index.html"_s
                                                               : u"index.%1.html"_s.arg(language);
}

QByteArray indexPage(const RegistrySite &site, const assessment::Publication &publication,
                     const RegistryWords &words)
{
    const QString language = words.language();
    QString page = head(language, words.word(u"registry.title"_s, site.organisation), {},
                        site.baseUrl.isEmpty() ? QString() : site.baseUrl + indexName(language));
    page +=
        u"<body id=\"register\"%1>\n<header>\n"
        "%2<h1>%3</h1>\n<p class=\"quiet\">%4</p>\n<p>%5</p>\n"_s.arg(
            scriptWords(words), languagesHtml(language), escaped(words.word(u"registry.heading"_s)),
            escaped(words.word(u"registry.by"_s, site.organisation)),
            escaped(words.word(u"registry.intro"_s)));
    page +=
        u"<p class=\"overdue bad\" id=\"overdue\" data-next-update=\"%1\" hidden>%2</p>\n"_s.arg(
            assessment::signing::logTime(publication.nextUpdate),
            escaped(words.word(u"registry.overdue"_s, words.time(publication.nextUpdate))));
    page += u"</header>\n<main>\n"_s + searchHtml(words);
    page += u"<noscript><p>%1 <a href=\"labels.json\">labels.json</a></p></noscript>\n"_s.arg(
        escaped(words.word(u"registry.noScript"_s)));
    if (publication.logSize == 0)
        page += u"<p>%1</p>\n"_s.arg(escaped(words.word(u"registry.none"_s)));
    page +=
        u"<ul class=\"labels\" id=\"labels\"></ul>\n"
        "<p><button id=\"more\" type=\"button\" hidden>%1</button></p>\n</main>\n"
        "<footer>\n<p class=\"quiet\">%2</p>\n<h2>%3</h2>\n<ul>\n%4</ul>\n</footer>\n"_s.arg(
            escaped(words.word(u"search.more"_s)),
            escaped(words.word(u"registry.asOf"_s)
                        .arg(QString::number(publication.number), words.time(publication.published),
                             words.time(publication.nextUpdate))),
            escaped(words.word(u"registry.files"_s)), filesHtml(words));
    page += u"<script src=\"assets/labels.js\"></script>\n"
            "<script src=\"assets/index.js\"></script>\n"
            "<script src=\"assets/page.js\"></script>\n</body>\n</html>\n"_s;
    return page.toUtf8();
}

QByteArray indexData(const QList<LabelSummary> &labels)
{
    QJsonArray entries;
    for (const LabelSummary &label : labels) {
        QJsonObject entry{{u"certificateId"_s, label.certificateId},
                          {u"product"_s, label.product},
                          {u"model"_s, label.model},
                          {u"manufacturer"_s, label.manufacturer},
                          {u"state"_s, idOf(label.standing.state)},
                          {u"expires"_s, label.standing.expires.toString(Qt::ISODate)}};
        if (label.standing.until)
            entry[u"until"_s] = assessment::signing::logTime(*label.standing.until);
        if (!label.gtin.isEmpty())
            entry[u"gtin"_s] = label.gtin;
        entries.append(entry);
    }
    return "globalThis.assayLabels = " + assessment::canonicalJson(entries) + ";\n";
}

} // namespace labels
