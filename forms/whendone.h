#pragma once

#include <QCoreApplication>
#include <QFuture>
#include <QPointer>

#include <utility>

namespace forms {

/// Hands the answer of \a future to \a then on the GUI thread, if \a context is still there.
/// QFuture::then() asserts when its own context goes before the answer comes, and pages do; so the
/// context given to Qt is the application. A cancelled future is not told of. GUI thread.
template<typename Answer, typename Then>
void whenDone(QFuture<Answer> future, QObject *context, Then then)
{
    future.then(QCoreApplication::instance(),
                [caller = QPointer<QObject>(context), then = std::move(then)](Answer answer) {
                    if (caller)
                        then(std::move(answer));
                });
}

} // namespace forms
