#include "labels/inks.h"

#include <QByteArray>

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFTokenizer.hh>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <set>
#include <stdexcept>
#include <vector>

namespace labels {

namespace {

using Handle = QPDFObjectHandle;
using Token = QPDFTokenizer::Token;

constexpr std::size_t largestContent = 64U << 20;
constexpr int deepestForm = 8;
constexpr double leastColourful = 0.08; // a difference of the channels that an eye takes for grey
constexpr double solidFrom = 0.6;

class BoundedText final : public Pipeline
{
public:
    BoundedText() : Pipeline("content", nullptr) {}

    void write(unsigned char const *data, std::size_t length) override
    {
        if (largestContent - text.size() < length)
            throw std::length_error("the label holds too much");
        text.append(reinterpret_cast<const char *>(data), length);
    }
    void finish() override {}

    std::string text;
};

std::string operandsOf(const Mix &mix)
{
    QByteArray text;
    for (double part : mix)
        text += QByteArray::number(std::round(part * 100) / 100) + ' ';
    return text.toStdString();
}

/// Gathers the operands of an operator and writes both as they were, or something in their place.
class InkFilter final : public Handle::TokenFilter
{
public:
    explicit InkFilter(Inks inks) : m_inks(inks) {}

    void handleToken(const Token &token) override
    {
        if (token.getType() == QPDFTokenizer::tt_inline_image && m_inks != Inks::AsSigned)
            throw std::runtime_error("a picture in the label cannot be converted to CMYK");
        if (token.getType() != QPDFTokenizer::tt_word) {
            m_operands.push_back(token);
            return;
        }
        const std::string name = token.getValue();
        if (isMarkedContent(name))
            m_operands.clear();
        else if (m_inks != Inks::AsSigned && isColour(name))
            convert(name);
        else
            pass(token);
    }

    void handleEOF() override
    {
        for (const Token &token : m_operands)
            writeToken(token);
        m_operands.clear();
    }

private:
    static bool isOneOf(const std::string &name, std::initializer_list<const char *> names)
    {
        return std::find(names.begin(), names.end(), name) != names.end();
    }
    static bool isMarkedContent(const std::string &name)
    {
        return isOneOf(name, {"BMC", "BDC", "EMC", "MP", "DP"});
    }
    static bool isColour(const std::string &name)
    {
        return isOneOf(name, {"cs", "CS", "sc", "SC", "scn", "SCN", "g", "G", "rg", "RG", "k", "K",
                              "sh", "BI", "ri"});
    }

    void pass(const Token &word)
    {
        for (const Token &token : m_operands)
            writeToken(token);
        m_operands.clear();
        writeToken(word);
    }

    std::vector<double> numbers() const
    {
        std::vector<double> found;
        for (const Token &token : m_operands) {
            if (token.getType() == QPDFTokenizer::tt_name)
                throw std::runtime_error("a pattern in the label cannot be converted to CMYK");
            if (token.getType() == QPDFTokenizer::tt_integer
                || token.getType() == QPDFTokenizer::tt_real)
                found.push_back(
                    std::clamp(QByteArray::fromStdString(token.getValue()).toDouble(), 0.0, 1.0));
        }
        return found;
    }

    void convert(const std::string &name)
    {
        const bool stroke = name[0] >= 'A' && name[0] <= 'Z';
        if (name == "sh" || name == "BI")
            throw std::runtime_error("a shading in the label cannot be converted to CMYK");
        if (name != "ri") { // a rendering intent means nothing without profiles
            // Choosing a space sets its first colour, which is black in all that are let in.
            const bool choice = name == "cs" || name == "CS";
            const Mix mix = choice ? Mix{0, 0, 0, 1} : mixOfNumbers(numbers());
            write("\n" + operandsOf(mix) + (stroke ? "K\n" : "k\n"));
        }
        m_operands.clear();
    }

    Mix mixOfNumbers(const std::vector<double> &n) const
    {
        switch (n.size()) {
        case 1: return mixOf(n[0], n[0], n[0], m_inks);
        case 3: return mixOf(n[0], n[1], n[2], m_inks);
        case 4: {
            if (m_inks == Inks::Cmyk)
                return {n[0], n[1], n[2], n[3]};
            const auto channel = [&](int i) { return (1 - n[i]) * (1 - n[3]); };
            return mixOf(channel(0), channel(1), channel(2), m_inks);
        }
        default: throw std::runtime_error("a colour of the label cannot be converted to CMYK");
        }
    }

    Inks m_inks;
    std::vector<Token> m_operands;
};

/// Only spaces in which the number of operands tells what they mean.
void checkColourSpaces(Handle spaces)
{
    for (const std::string &name : spaces.getKeys()) {
        Handle space = spaces.getKey(name);
        const bool pattern =
            space.isArray() && space.getArrayNItems() > 0
            && space.getArrayItem(0).isNameAndEquals("/Pattern"); // refused where it is used
        const bool plain =
            space.isName()
            && (space.getName() == "/DeviceRGB" || space.getName() == "/DeviceGray"
                || space.getName() == "/DeviceCMYK" || space.getName() == "/Pattern");
        if (!pattern && !plain)
            throw std::runtime_error("a colour space of the label cannot be converted to CMYK");
    }
}

bool isGrey(Handle picture)
{
    return picture.getKey("/ImageMask").isBool()
               ? picture.getKey("/ImageMask").getBoolValue()
               : picture.getKey("/ColorSpace").isNameAndEquals("/DeviceGray");
}

/// Converts what hangs below the resources of a label, each object once.
class ResourceConversion
{
public:
    explicit ResourceConversion(Inks inks) : m_inks(inks) {}

    void convert(Handle resources, int depth)
    {
        if (depth > deepestForm)
            throw std::runtime_error("the label is nested too deeply");
        if (!resources.isDictionary() || isDone(resources))
            return;
        resources.removeKey("/Properties"); // of the marked content
        if (m_inks != Inks::AsSigned) {
            if (resources.getKey("/ColorSpace").isDictionary())
                checkColourSpaces(resources.getKey("/ColorSpace"));
            for (const char *key : {"/ColorSpace", "/Pattern", "/Shading"})
                resources.removeKey(key);
        }
        Handle objects = resources.getKey("/XObject");
        if (!objects.isDictionary())
            return;
        for (const std::string &name : objects.getKeys())
            convertObject(objects.getKey(name), depth);
    }

private:
    bool isDone(Handle object)
    {
        return object.isIndirect() && !m_done.insert(object.getObjGen()).second;
    }

    void convertObject(Handle object, int depth)
    {
        if (!object.isStream() || isDone(object))
            return;
        Handle dictionary = object.getDict();
        if (dictionary.getKey("/Subtype").isNameAndEquals("/Form")) {
            const std::string content = printedContent(object, m_inks);
            object.replaceStreamData(content, Handle::newNull(), Handle::newNull());
            convert(dictionary.getKey("/Resources"), depth + 1);
        } else if (m_inks != Inks::AsSigned && !isGrey(dictionary)) {
            throw std::runtime_error("a picture in the label cannot be converted to CMYK");
        }
    }

    Inks m_inks;
    std::set<QPDFObjGen> m_done;
};

} // namespace

Mix mixOf(double red, double green, double blue, Inks inks)
{
    const auto [least, most] = std::minmax({red, green, blue});
    if (inks == Inks::Black || most - least < leastColourful) {
        const double dark = 1 - (0.2126 * red + 0.7152 * green + 0.0722 * blue);
        return {0, 0, 0, dark >= solidFrom ? 1 : dark};
    }
    const double black = 1 - most;
    const auto ink = [&](double channel) { return (1 - channel - black) / (1 - black); };
    return {ink(red), ink(green), ink(blue), black};
}

std::string printedContent(QPDFObjectHandle pageOrForm, Inks inks)
{
    InkFilter filter(inks);
    BoundedText text;
    if (pageOrForm.isStream())
        pageOrForm.filterAsContents(&filter, &text);
    else
        QPDFPageObjectHelper(pageOrForm).filterContents(&filter, &text);
    return text.text;
}

void printedResources(QPDFObjectHandle resources, Inks inks)
{
    ResourceConversion(inks).convert(resources, 0);
}

} // namespace labels
