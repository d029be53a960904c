#include "assessment/exchange/labelcalendar.h"

#include <QCoreApplication>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::LabelCalendar)
};

constexpr qsizetype longestLine = 75; // octets without the line end (RFC 5545 §3.1)

/// A value of the type TEXT (§3.3.11).
QString escaped(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s);
    return text.replace(u'\n', u"\\n"_s);
}

/// Writes lines, folded between characters.
class Lines
{
public:
    void add(const QString &name, const QString &value) { fold((name + u':' + value).toUtf8()); }
    void text(const QString &name, const QString &value) { add(name, escaped(value)); }
    QByteArray bytes() const { return m_bytes; }

private:
    void fold(QByteArray line)
    {
        qsizetype room = longestLine;
        while (line.size() > room) {
            qsizetype end = room;
            while ((uchar(line[end]) & 0xC0) == 0x80) // inside a character
                --end;
            m_bytes += line.first(end) + "\r\n ";
            line.remove(0, end);
            room = longestLine - 1; // the space counts
        }
        m_bytes += line + "\r\n";
    }

    QByteArray m_bytes;
};

QString uidOf(const QString &certificateId)
{
    static const QUuid ours(u"{6f0c7b5e-54f4-5a5f-9c86-0d1a4a6f4f0e}"_s);
    return QUuid::createUuidV5(ours, certificateId).toString(QUuid::WithoutBraces);
}

QString dateText(QDate day)
{
    return day.toString(u"yyyyMMdd"_s);
}

void addAlarms(Lines &lines, const QString &summary, const QList<int> &days)
{
    for (const int notice : days) {
        lines.add(u"BEGIN"_s, u"VALARM"_s);
        lines.add(u"ACTION"_s, u"DISPLAY"_s);
        lines.text(u"DESCRIPTION"_s, Text::tr("In %n day(s): %1", nullptr, notice).arg(summary));
        lines.add(u"TRIGGER"_s, u"-P%1D"_s.arg(notice));
        lines.add(u"END"_s, u"VALARM"_s);
    }
}

void addEvent(Lines &lines, const LabelOverview &one, const QDateTime &now, const QList<int> &days)
{
    const IssuedLabel &label = one.label;
    const QString summary =
        Text::tr("Label %1 of %2 ends", "number, product").arg(label.certificateId, one.product());
    QString about = Text::tr("Last day of validity. Issued %1; now: %2.")
                        .arg(label.issued.toUTC().date().toString(Qt::ISODate),
                             nameOf(one.standing.state).toLower());
    if (!one.standing.reason.isEmpty())
        about += u'\n' + Text::tr("Reason: %1").arg(one.standing.reason);
    lines.add(u"BEGIN"_s, u"VEVENT"_s);
    lines.add(u"UID"_s, uidOf(label.certificateId));
    lines.add(u"DTSTAMP"_s, now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
    lines.add(u"SEQUENCE"_s, QString::number(one.events.size()));
    lines.add(u"DTSTART;VALUE=DATE"_s, dateText(label.expires));
    lines.add(u"DTEND;VALUE=DATE"_s, dateText(label.expires.addDays(1))); // not part of it
    lines.text(u"SUMMARY"_s, summary);
    lines.text(u"DESCRIPTION"_s, about);
    lines.add(u"STATUS"_s, one.stands() ? u"CONFIRMED"_s : u"CANCELLED"_s);
    lines.add(u"TRANSP"_s, u"TRANSPARENT"_s);
    if (one.stands())
        addAlarms(lines, summary, days);
    lines.add(u"END"_s, u"VEVENT"_s);
}

} // namespace

Result<QByteArray> labelCalendar(const QList<LabelOverview> &labels, const QDateTime &now,
                                 const QList<int> &days)
{
    Lines lines;
    lines.add(u"BEGIN"_s, u"VCALENDAR"_s);
    lines.add(u"VERSION"_s, u"2.0"_s);
    lines.add(u"PRODID"_s, u"-//Assay//Labels//EN"_s);
    lines.add(u"CALSCALE"_s, u"GREGORIAN"_s);
    bool any = false;
    for (const LabelOverview &one : labels) {
        if (one.daysLeft(now.toUTC().date()) < 0)
            continue;
        any = true;
        addEvent(lines, one, now, days);
    }
    if (!any) {
        return Error{.kind = Error::Kind::Refused,
                     .what = Text::tr("the calendar cannot be written"),
                     .where = {},
                     .why = Text::tr("no label is to end"),
                     .advice = {}};
    }
    lines.add(u"END"_s, u"VCALENDAR"_s);
    return lines.bytes();
}

} // namespace assessment
