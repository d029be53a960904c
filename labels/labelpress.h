#pragma once

#include "labels/labelwriter.h"

#include "assessment/progress.h"
#include "assessment/result.h"

#include <QByteArray>
#include <QDateTime>

#include <functional>

namespace labels {

/// A label that is drawn, read back and signed.
struct PressedLabel
{
    QByteArray pdf;
    int qrVersion = 0;
};

/// Draws and signs many labels in one process, on several threads with one key.
///
/// What labels share is prepared once in a process, whoever draws: subsets of fonts, artwork, texts
/// that are set (fontsubset.h, artwork.h, textblock.h). What is left for each label runs here on
/// threads of the press: layout, page, file, reading the code back. Whoever has a key signs alone:
/// \a next and \a sign are never called at the same time, because an Identity works for one thread
/// at a time.
///
/// The labels have the bytes they would have alone.
class LabelPress
{
public:
    /// Signs a finished file, as signPdf() does; \a time is that of its source.
    using Sign =
        std::function<assessment::Result<QByteArray>(const QByteArray &pdf, const QDateTime &time)>;
    /// What the label \a index is made of: called once for each, in order, on the thread that
    /// called run(). May sign a statement. An error is handed on to \c Done and costs nobody else.
    using Next = std::function<assessment::Result<LabelSource>(int index)>;
    /// Receives the labels in order, on the thread that called run().
    using Done = std::function<void(int index, const assessment::Result<PressedLabel> &label)>;

    explicit LabelPress(Sign sign, int threads = 2);

    /// Makes \a count labels and returns how many were handed to \a done: fewer when \a progress
    /// asks to stop, and then none is half made. A label that cannot be made is handed over as its
    /// error. Few labels are in memory at a time, however many there are. Any thread of a
    /// QGuiApplication.
    int run(int count, const Next &next, const Done &done,
            const assessment::Progress &progress = {}) const;

private:
    Sign m_sign;
    int m_threads;
};

} // namespace labels
