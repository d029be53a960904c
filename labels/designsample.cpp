#include "labels/designsample.h"

#include "labels/labelwriter.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace labels {

using assessment::LabelKind;
using assessment::Result;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels::DesignSample)
};

constexpr int guidelines = 13;

// The day does not matter, but equal samples are to give equal files.
QDateTime day()
{
    return QDateTime({2026, 1, 30}, {12, 0}, Qt::UTC);
}

QString digestOf(const QString &text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString numberOf()
{
    const QString body = u"SAM-2026-00001"_s;
    return body + u'-' + assessment::certificateCheckCharacter(body);
}

QJsonObject facts()
{
    return {
        {u"supportUntil"_s, u"2031-06-30"_s},
        {u"updateMethod"_s, u"automatic"_s},
        {u"warrantyMonths"_s, 24},
        {u"warrantyCoversUpdates"_s, u"yes"_s},
        {u"passwordPractice"_s, u"unique"_s},
        {u"twoStep"_s, u"no account"_s},
        {u"reportContact"_s, QJsonObject{{u"url"_s, u"https://maker.example/security"_s},
                                         {u"acknowledgeDays"_s, 5},
                                         {u"updateDays"_s, 30}}},
        {u"personalData"_s, QJsonArray{u"usage"_s}},
        {u"sensors"_s, QJsonArray{u"microphone"_s, u"motion"_s}},
        {u"telemetry"_s, u"optional"_s},
        {u"telemetryPurpose"_s, u"Fault finding"_s},
        {u"sharing"_s, u"service only"_s},
        {u"dataDeletion"_s,
         QJsonObject{{u"device"_s, true}, {u"app"_s, true}, {u"service"_s, true}, {u"steps"_s, 3}}},
        {u"offlineBehaviour"_s,
         QJsonObject{{u"network"_s, u"full"_s}, {u"power"_s, u"recovers"_s}}},
        {u"standbyPowerWatts"_s, 0.4},
        {u"accountNeeded"_s, u"no"_s},
        {u"verifyHost"_s, u"verify.assessor.example"_s}};
}

/// A mark needs all of them met; an information label shows what a worse one looks like.
QJsonArray outcomes(LabelKind kind)
{
    QJsonArray verdicts;
    for (int i = 1; i <= guidelines; ++i)
        verdicts.append(kind == LabelKind::Endorsement || i % 6 != 0 ? u"pass"_s : u"fail"_s);
    return verdicts;
}

} // namespace

const QList<DesignSample> &designSamples()
{
    static const QList<DesignSample> samples{
        {u"usual"_s, u"en-GB"_s, u"Northlight"_s, u"Hallway smart lamp"_s, u"HL-200"_s,
         u"Northlight Home Ltd"_s, u"Pennine Product Testing Ltd"_s},
        {u"english"_s, u"en-GB"_s, u"Northumberland"_s,
         u"Weatherproof motion-sensing camera doorbell"_s, u"NMD-4400/B-UK"_s,
         u"Northumberland Household Electronics Manufacturing Ltd"_s,
         u"Pennine Laboratory for Connected Consumer Products"_s},
        {u"welsh"_s, u"cy"_s, u"Golau’r Gogledd"_s, u"Camera cloch drws sy’n synhwyro symudiad"_s,
         u"NMD-4400/B-UK"_s, u"Cwmni Electroneg Cartref Golau’r Gogledd Cyfyngedig"_s,
         u"Labordy Profi Cynhyrchion Cysylltiedig Ynysgynwraidd"_s},
        {u"german"_s, u"de"_s, u"Nordlicht"_s,
         u"Wetterfeste Kamera-Türklingel mit Bewegungsmelder"_s, u"NMD-4400/B-EU"_s,
         u"Nordlicht Haushaltselektronik Herstellungsgesellschaft mbH"_s,
         u"Prüfinstitut für vernetzte Verbraucherprodukte Altenburg"_s},
        {u"arabic"_s, u"ar"_s, u"نور الشمال"_s,
         u"كاميرا جرس الباب المقاومة للطقس مع مستشعر الحركة"_s, u"NMD-4400/B-UK"_s,
         u"شركة نور الشمال لصناعة الإلكترونيات المنزلية المحدودة"_s,
         u"مختبر بيناين لاختبار المنتجات المتصلة"_s},
        {u"devanagari"_s, u"en-GB"_s, u"उत्तरी प्रकाश"_s, u"मौसमरोधी गति संवेदक कैमरा डोरबेल"_s,
         u"NMD-4400/B-UK"_s, u"उत्तरी प्रकाश घरेलू इलेक्ट्रॉनिक्स निर्माण प्राइवेट लिमिटेड"_s,
         u"पेनाइन जुड़े उत्पाद परीक्षण प्रयोगशाला"_s}};
    return samples;
}

QString nameOf(const DesignSample &sample)
{
    if (sample.id == u"usual"_s)
        return Text::tr("Names of the usual length");
    if (sample.id == u"english"_s)
        return Text::tr("Long names, English");
    if (sample.id == u"welsh"_s)
        return Text::tr("Long names, Welsh");
    if (sample.id == u"german"_s)
        return Text::tr("Long names, German");
    if (sample.id == u"arabic"_s)
        return Text::tr("Long names, Arabic letters");
    return Text::tr("Long names, Devanagari letters");
}

QJsonObject sampleFields(LabelKind kind, const DesignSample &sample)
{
    return {{u"format"_s, u"assay-label-statement/1"_s},
            {u"scheme"_s, QJsonObject{{u"id"_s, u"uk-cop-2018"_s},
                                      {u"title"_s, u"Code of Practice"_s},
                                      {u"edition"_s, u"2018"_s}}},
            {u"certificateId"_s, numberOf()},
            {u"markType"_s, idOf(kind)},
            {u"product"_s, QJsonObject{{u"brand"_s, sample.brand},
                                       {u"name"_s, sample.name},
                                       {u"model"_s, sample.model},
                                       {u"manufacturer"_s, QJsonObject{{u"name"_s, sample.maker}}},
                                       {u"firmware"_s, QJsonObject{{u"version"_s, u"3.4.1"_s}}}}},
            {u"assessor"_s, QJsonObject{{u"kind"_s, u"lab"_s},
                                        {u"name"_s, sample.lab},
                                        {u"accreditation"_s, u"UKAS 0000 (sample)"_s}}},
            {u"issued"_s, u"2026-01-30"_s},
            {u"expires"_s, u"2028-01-29"_s},
            {u"facts"_s, facts()},
            {u"outcomes"_s, outcomes(kind)},
            {u"assessmentDigest"_s, digestOf(sample.id)},
            {u"evidenceRoot"_s, digestOf(sample.name)},
            {u"disclaimer"_s, u"D1"_s},
            {u"language"_s, sample.language}};
}

Result<QByteArray> sampleDraft(const LabelFormat &format, const DesignSample &sample)
{
    const Result<LabelContent> content = draftContentFrom(sampleFields(format.kind, sample));
    if (!content)
        return content.error();
    const Result<WrittenLabel> written = writeLabel(
        {.content = *content, .format = format, .qrText = {}, .envelope = {}, .time = day()});
    if (!written)
        return written.error();
    return written->pdf;
}

} // namespace labels
