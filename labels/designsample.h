#pragma once

#include "labels/labelformat.h"

#include "assessment/model/label.h"
#include "assessment/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace labels {

/// A made-up product with which a design is tried out.
struct DesignSample
{
    QString id;       ///< "usual", "english", "welsh", "german", "arabic", "devanagari"
    QString language; ///< BCP 47 of the label
    QString brand;
    QString name;
    QString model;
    QString maker;
    QString lab;
};

/// The samples: the first has names of the usual length, the others long ones, each in another
/// language or script. Any thread.
const QList<DesignSample> &designSamples();

/// "Usual names", "Long names, Arabic letters" …
QString nameOf(const DesignSample &sample);

/// What a statement about the sample would hold, see assessment::signing::statementFields(). It
/// names no body that exists, and nothing signs it.
QJsonObject sampleFields(assessment::LabelKind kind, const DesignSample &sample);

/// The label of \a sample in \a format, marked as a draft across its face. Refused when something
/// does not fit. Any thread of a QGuiApplication.
assessment::Result<QByteArray> sampleDraft(const LabelFormat &format, const DesignSample &sample);

} // namespace labels
