#pragma once

#include "labels/leaflettexts.h"

#include "assessment/model/assessment.h"
#include "assessment/model/facts.h"
#include "assessment/model/leaflet.h"
#include "assessment/model/product.h"
#include "assessment/scheme/lint.h"

#include <QDate>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace labels {

/// Everything a leaflet is made from.
struct LeafletSource
{
    assessment::Product product;
    assessment::Facts facts;                        ///< all open without an assessment
    std::optional<assessment::AssessmentKind> kind; ///< nothing without an assessment
    bool accepted = false;                          ///< the review of the assessment
    QString assessment;                             ///< its id, or ""
    assessment::StoredLeafletSteps steps;
    QDate date; ///< on which it is right: that of the making
};

/// What is so about the product: the conditions of the outline.
QSet<QString> leafletTags(const LeafletSource &source);

/// A line of a leaflet in words.
struct LeafletItem
{
    LeafletItemRule::Kind kind = LeafletItemRule::Kind::Paragraph;
    QString text;      ///< of Maker: what the steps are for
    QStringList steps; ///< of Maker, numbered; none: the maker has not told
};

struct LeafletBlock
{
    QString id; ///< "reset"
    QString title;
    bool optional = false;
    QList<LeafletItem> items; ///< never empty
};

/// A leaflet in words, before anybody thinks of paper: what PDF and HTML have in common.
struct Leaflet
{
    QString language; ///< BCP 47
    QString title;    ///< of the file
    QString kicker;   ///< above the name of the product
    QString product;  ///< brand and name
    QString model;
    QString footer;
    QString missing;  ///< "The maker has not told us."
    QString pageWord; ///< "Page {page} of {pages}"
    QString address;  ///< of the leaflet on the web, "" = none
    QString addressAlt;
    QDate date;
    QList<LeafletBlock> blocks;
    assessment::Readability reading;
    QList<assessment::LintFinding> findings; ///< of the content; errors first

    QString pageOf(int page, int pages) const;
};

/// Puts the leaflet together and says what is missing in it, in the language of the program. A pure
/// function; any thread.
Leaflet composeLeaflet(const LeafletSource &source, const LeafletTexts &texts);

} // namespace labels
