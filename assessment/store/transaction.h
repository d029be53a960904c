#pragma once

#include "assessment/store/database.h"

#include <utility>

namespace assessment {

/// Everything or nothing: what is not committed is rolled back when the guard goes.
class [[nodiscard]] Transaction
{
public:
    /// What is asked of the file.
    enum class For {
        Reading, ///< one consistent picture over several statements
        Writing, ///< takes the write lock now, so a busy file fails here and not half way
    };

    static Result<Transaction> begin(Database &database, For purpose)
    {
        const auto begun = database.run(purpose == For::Writing ? QStringLiteral("BEGIN IMMEDIATE")
                                                                : QStringLiteral("BEGIN"));
        if (!begun)
            return begun.error();
        return Transaction(&database);
    }

    Transaction(Transaction &&other) noexcept : m_open(std::exchange(other.m_open, nullptr)) {}
    Transaction &operator=(Transaction &&) = delete;

    ~Transaction()
    {
        if (m_open)
            (void)m_open->run(QStringLiteral("ROLLBACK"));
    }

    Status commit()
    {
        Q_ASSERT(m_open);
        if (const auto done = m_open->run(QStringLiteral("COMMIT")); !done)
            return done.error();
        m_open = nullptr;
        return Ok;
    }

private:
    explicit Transaction(Database *open) : m_open(open) {}

    Database *m_open;
};

} // namespace assessment
