#pragma once

namespace assessment::harness {

/// Recognises terminal escape sequences (ECMA-48: CSI, OSC and other strings, two-byte escapes)
/// byte by byte, also when they are split over reads. A sequence that does not end is given up
/// after a bounded number of bytes, so that a hostile device cannot hide all its output in one.
class EscapeSequence
{
public:
    /// Whether \a byte belongs to a sequence.
    bool takes(unsigned char byte);

private:
    enum class In { Text, Escape, Intermediate, Control, String, StringEscape };

    static constexpr int longest = 256;

    In m_in = In::Text;
    int m_length = 0;
};

} // namespace assessment::harness
