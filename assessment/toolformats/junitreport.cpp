#include "assessment/toolformats/tooljson.h"
#include "assessment/toolformats/toolreport.h"
#include "assessment/toolformats/toolxml.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::JUnitReport)
};

class Reader
{
public:
    Reader(const QByteArray &bytes, const QString &where)
        : m_all(bytes.indexOf("<testsuites") >= 0)
        , m_xml(bytes, where, m_all ? u"testsuites"_s : u"testsuite"_s, u"a test runner"_s)
    {}

    Result<ToolReport> read();

private:
    void readSuites();
    void readSuite(const QString &outer);
    void readCase(const QString &suite);

    bool m_all;
    ToolXml m_xml;
    ToolReport m_report;
    QString m_suite; ///< name of the first suite
    int m_passed = 0;
    int m_failed = 0;
    int m_errors = 0;
    int m_skipped = 0;
};

void Reader::readCase(const QString &suite)
{
    if (m_report.facts.size() >= mostToolRows)
        return m_xml.refuse(Text::tr("it has more than %1 tests").arg(mostToolRows));
    const QString name = toolLine(m_xml.required(u"name"_s));
    const QString owner = toolLine(m_xml.text(u"classname"_s));
    const QString status = m_xml.text(u"status"_s).toLower();
    // What Google Test and others say of a test that they did not run.
    QString state = status == u"notrun" || status == u"disabled" || status == u"skipped"
                        ? u"skipped"_s
                        : u"passed"_s;
    QString message;
    const auto worsen = [&](const QString &to) {
        static const QStringList order{u"passed"_s, u"skipped"_s, u"error"_s, u"failed"_s};
        if (order.indexOf(to) <= order.indexOf(state))
            return;
        state = to;
        message = toolLine(m_xml.text(u"message"_s));
        if (message.isEmpty())
            message = toolLine(m_xml.body());
    };
    m_xml.children([&](const QString &child) {
        if (child == u"failure")
            worsen(u"failed"_s);
        else if (child == u"error")
            worsen(u"error"_s);
        else if (child == u"skipped")
            worsen(u"skipped"_s);
        else if (child.startsWith(u"flaky") || child.startsWith(u"rerun"))
            worsen(u"error"_s); // it failed once and passed once: which of them holds is open
    });
    m_passed += state == u"passed" ? 1 : 0;
    m_failed += state == u"failed" ? 1 : 0;
    m_errors += state == u"error" ? 1 : 0;
    m_skipped += state == u"skipped" ? 1 : 0;
    m_report.facts.append({u"test"_s,
                           {{u"name"_s, name},
                            {u"names"_s, u"%1 %2 %3"_s.arg(suite, owner, name)},
                            {u"state"_s, state},
                            {u"message"_s, message}},
                           -1});
}

void Reader::readSuite(const QString &outer)
{
    const QString name = toolLine(m_xml.text(u"name"_s));
    if (m_suite.isEmpty())
        m_suite = name;
    const qint64 said = m_xml.number(u"tests"_s, 0, 1'000'000'000, -1);
    const qsizetype before = m_report.facts.size();
    const QString path = outer.isEmpty() ? name : toolLine(outer + u' ' + name);
    m_xml.children([&](const QString &child) {
        if (child == u"testcase")
            readCase(path);
        else if (child == u"testsuite")
            readSuite(path);
    });
    const qsizetype there = m_report.facts.size() - before;
    if (said > there && m_report.missing.isEmpty())
        m_report.missing = Text::tr("\"%1\" says that it has %2 tests, and %3 are in the file")
                               .arg(name)
                               .arg(said)
                               .arg(there);
}

void Reader::readSuites()
{
    const qint64 said = m_xml.number(u"tests"_s, 0, 1'000'000'000, -1);
    m_xml.children([&](const QString &child) {
        if (child == u"testsuite")
            readSuite({});
    });
    if (said > m_report.facts.size() && m_report.missing.isEmpty())
        m_report.missing = Text::tr("it says that it has %1 tests, and %2 are in the file")
                               .arg(said)
                               .arg(m_report.facts.size());
}

Result<ToolReport> Reader::read()
{
    m_report.kind = FileKind::JUnit;
    if (m_xml.begin()) {
        if (m_all)
            readSuites();
        else
            readSuite({});
    }
    if (const Status ended = m_xml.end(); !ended)
        return ended.error();
    if (m_report.facts.isEmpty())
        m_report.missing = Text::tr("it holds no tests");
    m_report.whole = m_report.missing.isEmpty();
    m_report.tool = Text::tr("JUnit");
    m_report.target = m_suite;
    QStringList parts{m_suite.isEmpty() ? m_report.tool : m_report.tool + u' ' + m_suite};
    parts.append(Text::tr("%n test(s)", nullptr, int(m_report.facts.size())));
    parts.append(Text::tr("%n passed", nullptr, m_passed));
    if (m_failed > 0)
        parts.append(Text::tr("%n failed", nullptr, m_failed));
    if (m_errors > 0)
        parts.append(Text::tr("%n broken", nullptr, m_errors));
    if (m_skipped > 0)
        parts.append(Text::tr("%n skipped", nullptr, m_skipped));
    m_report.summary = parts.join(u", "_s);
    return m_report;
}

} // namespace

Result<ToolReport> readJUnit(const QByteArray &bytes, const QString &where)
{
    return Reader(bytes, where).read();
}

} // namespace assessment
