#pragma once

#include <QCoreApplication>
#include <QFuture>
#include <QPointer>

#include <utility>

namespace forms {

/// Hands the answer of \a future to \a then on the GUI thread, if \a context is still there. It
/// always comes later, never inside this call, and a cancelled future is not told of. QFuture's own
/// then() with a context asserts when that goes before the answer, as pages do, and calls at once
/// when the answer is there already. GUI thread.
template<typename Answer, typename Then>
void whenDone(QFuture<Answer> future, QObject *context, Then then)
{
    future.then([caller = QPointer<QObject>(context), then = std::move(then)](Answer answer) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [caller, then, answer = std::move(answer)] {
                if (caller)
                    then(answer);
            },
            Qt::QueuedConnection);
    });
}

} // namespace forms
