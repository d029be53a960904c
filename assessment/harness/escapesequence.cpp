#include "assessment/harness/escapesequence.h"

namespace assessment::harness {

bool EscapeSequence::takes(unsigned char byte)
{
    constexpr unsigned char escape = 0x1b;
    constexpr unsigned char bell = 0x07;
    if (byte == escape && m_in != In::String) {
        m_in = In::Escape;
        m_length = 0;
        return true;
    }
    if (m_in == In::Text)
        return false;
    if (++m_length > longest || byte == '\n' || byte == '\r' || byte == 0x18 || byte == 0x1a) {
        m_in = In::Text; // cancelled: what follows is text again
        return false;
    }
    switch (m_in) {
    case In::Text: return false;
    case In::Escape:
        if (byte == '[')
            m_in = In::Control;
        else if (byte == ']' || byte == 'P' || byte == 'X' || byte == '^' || byte == '_')
            m_in = In::String;
        else if (byte >= 0x20 && byte <= 0x2f)
            m_in = In::Intermediate;
        else
            m_in = In::Text;
        return true;
    case In::Intermediate:
        if (byte < 0x20 || byte > 0x2f)
            m_in = In::Text;
        return true;
    case In::Control:
        if (byte >= 0x40 && byte <= 0x7e)
            m_in = In::Text;
        return true;
    case In::String:
        if (byte == bell)
            m_in = In::Text;
        else if (byte == escape)
            m_in = In::StringEscape;
        return true;
    case In::StringEscape: m_in = In::Text; return true;
    }
    return false;
}

} // namespace assessment::harness
