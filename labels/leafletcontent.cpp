#include "labels/leafletcontent.h"

#include "labels/leafletfindings.h"
#include "labels/readability.h"

using namespace Qt::StringLiterals;

namespace labels {

using assessment::AssessmentKind;
using assessment::Facts;
using assessment::Product;
using Kind = LeafletItemRule::Kind;

namespace {

QString tagOf(const QString &prefix, const QString &choice)
{
    return prefix + u'-' + (choice.isEmpty() ? u"open"_s : QString(choice).replace(u' ', u'-'));
}

/// An address as people write it: without scheme, no slash at the end.
QString shortAddress(QString address)
{
    for (const QString &scheme : {u"https://"_s, u"mailto:"_s}) {
        if (address.startsWith(scheme, Qt::CaseInsensitive))
            address = address.sliced(scheme.size());
    }
    while (address.endsWith(u'/'))
        address.chop(1);
    return address;
}

QString nameOf(const Product &product)
{
    return u"%1 %2"_s.arg(product.brand, product.name).simplified();
}

class Tags
{
public:
    explicit Tags(const LeafletSource &source) : m_source(source), m_facts(source.facts) {}

    QSet<QString> all()
    {
        m_tags.insert(u"type-"_s + m_source.product.type);
        aboutUpdates();
        aboutAccess();
        aboutData();
        aboutEverydayUse();
        aboutTheLeaflet();
        return m_tags;
    }

private:
    void add(const QString &tag, bool holds = true)
    {
        if (holds)
            m_tags.insert(tag);
    }

    void aboutUpdates()
    {
        const Facts &f = m_facts;
        if (f.notSupported)
            add(u"support-none"_s);
        else if (!f.supportUntil)
            add(u"support-open"_s);
        else
            add(*f.supportUntil < m_source.date ? u"support-ended"_s : u"support-dated"_s);
        add(u"reason-given"_s, f.supportUntil && !f.supportReason.isEmpty());
        add(tagOf(u"updates"_s, f.updateMethod));
        add(u"updates-by-itself"_s, f.updateMethod.startsWith(u"automatic"));
        if (!f.warrantyMonths)
            add(u"warranty-open"_s);
        else
            add(*f.warrantyMonths == 0 ? u"warranty-none"_s : u"warranty-given"_s);
        add(tagOf(u"covers"_s, f.warrantyCoversUpdates.section(u':', 0, 0)));
    }

    void aboutAccess()
    {
        const Facts &f = m_facts;
        add(tagOf(u"passwords"_s, f.passwordPractice));
        add(tagOf(u"two-step"_s, f.twoStep));
        add(tagOf(u"account"_s, f.accountNeeded));
        const bool unknown = f.twoStep.isEmpty() && f.accountNeeded.isEmpty();
        const bool account = f.twoStep == u"yes" || f.twoStep == u"no" || f.accountNeeded == u"yes"
                             || f.accountNeeded == u"some functions" || unknown;
        add(u"has-account"_s, account);
        add(u"needs-password"_s, account || f.passwordPractice != u"none needed");
    }

    void aboutData()
    {
        const Facts &f = m_facts;
        const auto kinds = [this](const QString &prefix, const std::optional<QStringList> &list) {
            if (!list)
                add(prefix + u"-open"_s);
            else
                add(prefix + (list->contains(u"none"_s) ? u"-none"_s : u"-some"_s));
        };
        kinds(u"data"_s, f.personalData);
        kinds(u"sensors"_s, f.sensors);
        const QStringList sensors = f.sensors.value_or(QStringList());
        for (const QString &sensor : sensors)
            add(tagOf(u"sensor"_s, sensor));
        add(u"watches"_s, sensors.contains(u"camera"_s) || sensors.contains(u"microphone"_s));
        add(tagOf(u"sharing"_s, f.sharing));
        add(tagOf(u"telemetry"_s, f.telemetry));
        add(u"purpose-given"_s,
            !f.telemetryPurpose.isEmpty() && f.telemetry != u"none" && !f.telemetry.isEmpty());
        const bool online =
            m_tags.contains(u"has-account"_s) || !m_source.product.associatedServices.isEmpty();
        add(u"online-data"_s, online && !m_tags.contains(u"data-none"_s));
        if (!f.dataDeletion) {
            add(u"erase-open"_s);
            return;
        }
        add(f.dataDeletion->device ? u"erase-device"_s : u"erase-not-device"_s);
        add(u"erase-not-service"_s, !f.dataDeletion->service);
    }

    void aboutEverydayUse()
    {
        add(tagOf(u"offline"_s, m_facts.offlineNetwork));
        add(tagOf(u"power"_s, m_facts.offlinePower));
        add(m_facts.reportUrl.isEmpty() ? u"report-open"_s : u"report-given"_s);
        add(u"reply-given"_s,
            !m_facts.reportUrl.isEmpty() && m_facts.reportAcknowledgeDays.has_value());
        const QStringList &links = m_source.product.interfaces;
        add(u"links-given"_s, !links.isEmpty());
        add(u"online"_s, links.contains(u"wifi"_s) || links.contains(u"ethernet"_s));
    }

    void aboutTheLeaflet()
    {
        if (m_source.kind == AssessmentKind::Self)
            add(u"by-self"_s);
        else
            add(m_source.kind && m_source.accepted ? u"by-lab"_s : u"by-open"_s);
        add(u"deletion-given"_s, m_source.steps.steps.deletionDays.has_value());
        add(u"address-given"_s, !m_source.steps.steps.address.isEmpty());
    }

    const LeafletSource &m_source;
    const Facts &m_facts;
    QSet<QString> m_tags;
};

/// A fragment that somebody wrote, before a full stop of ours.
QString withoutStop(QString text)
{
    text = text.simplified();
    while (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QMap<QString, QString> valuesOf(const LeafletSource &source, const LeafletTexts &texts)
{
    const Facts &f = source.facts;
    const assessment::LeafletSteps &steps = source.steps.steps;
    const auto contact = [&](const QString &id) {
        return steps.contacts.value(id, texts.contact(id));
    };
    const auto date = [&](const QDate &day) { return day.isValid() ? texts.date(day) : QString(); };
    QStringList sensors = f.sensors.value_or(QStringList());
    return {
        {u"product"_s, nameOf(source.product)},
        {u"model"_s, source.product.model},
        {u"firmware"_s, source.product.firmwareVersion.isEmpty() ? texts.word(u"notNamed"_s)
                                                                 : source.product.firmwareVersion},
        {u"date"_s, texts.date(source.date)},
        {u"links"_s, texts.list(u"links"_s, source.product.interfaces)},
        {u"until"_s, date(f.supportUntil.value_or(QDate()))},
        {u"reason"_s, withoutStop(f.supportReason)},
        {u"warranty"_s, f.warrantyMonths ? texts.count(u"months"_s, *f.warrantyMonths) : QString()},
        {u"coversUntil"_s,
         date(QDate::fromString(f.warrantyCoversUpdates.section(u':', 1), Qt::ISODate))},
        {u"sensors"_s, texts.list(u"sensors"_s, sensors)},
        {u"data"_s, texts.list(u"data"_s, f.personalData.value_or(QStringList()))},
        {u"purpose"_s, withoutStop(f.telemetryPurpose)},
        {u"report"_s, shortAddress(f.reportUrl)},
        {u"reply"_s,
         f.reportAcknowledgeDays ? texts.count(u"days"_s, *f.reportAcknowledgeDays) : QString()},
        {u"days"_s, steps.deletionDays ? texts.count(u"days"_s, *steps.deletionDays) : QString()},
        {u"address"_s, shortAddress(steps.address)},
        {u"advice"_s, contact(u"advice"_s)},
        {u"fraud"_s, contact(u"fraud"_s)},
        {u"dataContact"_s, contact(u"data"_s)},
        {u"rights"_s, contact(u"rights"_s)},
        {u"recycling"_s, contact(u"recycling"_s)},
    };
}

QStringList everyText(const Leaflet &leaflet)
{
    QStringList texts;
    for (const LeafletBlock &block : leaflet.blocks) {
        texts.append(block.title);
        for (const LeafletItem &item : block.items) {
            texts.append(item.text);
            texts.append(item.kind == Kind::Maker && item.steps.isEmpty()
                             ? QStringList{leaflet.missing}
                             : item.steps);
        }
    }
    return texts;
}

} // namespace

QSet<QString> leafletTags(const LeafletSource &source)
{
    return Tags(source).all();
}

QString Leaflet::pageOf(int page, int pages) const
{
    return QString(pageWord)
        .replace(u"{pages}"_s, QString::number(pages))
        .replace(u"{page}"_s, QString::number(page));
}

Leaflet composeLeaflet(const LeafletSource &source, const LeafletTexts &texts)
{
    const QSet<QString> tags = leafletTags(source);
    const QMap<QString, QString> values = valuesOf(source, texts);
    Leaflet leaflet;
    leaflet.language = texts.language();
    leaflet.product = values[u"product"_s];
    leaflet.model = source.product.model;
    leaflet.title = texts.word(u"title"_s, values);
    leaflet.kicker = texts.word(u"kicker"_s);
    leaflet.footer = texts.word(u"footer"_s, values);
    leaflet.missing = texts.word(u"missing"_s);
    leaflet.pageWord =
        texts.word(u"page"_s, {{u"page"_s, u"{page}"_s}, {u"pages"_s, u"{pages}"_s}});
    leaflet.address = source.steps.steps.address;
    leaflet.addressAlt = texts.word(u"qr"_s, values);
    leaflet.date = source.date;
    for (const LeafletBlockRule &rule : leafletOutline()) {
        if (!leafletHasBlock(tags, rule))
            continue;
        LeafletBlock block{.id = rule.id,
                           .title = texts.text(u"block."_s + rule.id),
                           .optional = rule.optional,
                           .items = {}};
        for (const LeafletItemRule &item : rule.items) {
            if (!leafletConditionsHold(tags, item.when))
                continue;
            const bool maker = item.kind == Kind::Maker;
            const QStringList steps =
                maker ? source.steps.steps.steps.value(item.key) : QStringList();
            if (maker && item.optional && steps.isEmpty())
                continue;
            const QString words = texts.text(maker ? u"maker."_s + item.key : item.key, values);
            // What is told in a row is one paragraph.
            const bool goesOn = item.kind == Kind::Paragraph && !block.items.isEmpty()
                                && block.items.constLast().kind == Kind::Paragraph;
            if (goesOn)
                block.items.last().text += u' ' + words;
            else
                block.items.append({.kind = item.kind, .text = words, .steps = steps});
        }
        if (!block.items.isEmpty())
            leaflet.blocks.append(block);
    }
    leaflet.reading = measureReading(everyText(leaflet), texts.measure());
    leaflet.findings = leafletFindings(source, texts, tags, leaflet.reading);
    return leaflet;
}

} // namespace labels
