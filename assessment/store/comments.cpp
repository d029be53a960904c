#include "assessment/store/comments.h"

#include "assessment/evidence/evidencerecords.h"
#include "assessment/model/people.h"
#include "assessment/store/custodylog.h"
#include "assessment/store/ids.h"
#include "assessment/store/recordtext.h"

using namespace Qt::StringLiterals;

namespace assessment {

Result<QString> Comments::add(const QString &assessment, const NewComment &comment)
{
    QStringList provisions;
    if (!comment.provision.isEmpty())
        provisions.append(comment.provision);
    if (const Status known = checkKnown(m_store.database, assessment, provisions); !known)
        return known.error();
    const QString text = comment.text.trimmed();
    if (text.isEmpty() || text.size() > longestComment) {
        return Error{.kind = Error::Kind::InvalidInput,
                     .what = tr("the comment cannot be recorded"),
                     .where = comment.provision.isEmpty() ? assessment : comment.provision,
                     .why = text.isEmpty()
                                ? tr("it says nothing")
                                : tr("it is longer than %n character(s)", nullptr, longestComment),
                     .advice = text.isEmpty() ? tr("write what you want to remark")
                                              : tr("shorten it or add the text as evidence")};
    }
    auto act = m_store.begin(u"comment.add"_s, assessment);
    if (!act)
        return act.error();
    const QString id = newId(u'C');
    const Status put = act->put(u"comment"_s, {{u"id"_s, id},
                                               {u"assessment"_s, assessment},
                                               {u"provision"_s, comment.provision},
                                               {u"text"_s, text},
                                               {u"public"_s, comment.isPublic ? 1 : 0},
                                               {u"written"_s, act->time()},
                                               {u"written_by"_s, act->actor()}});
    if (!put)
        return put.error();
    if (const Status done = act->commit(); !done)
        return done.error();
    return id;
}

Status Comments::withdraw(const QString &comment)
{
    const auto found =
        m_store.database.run(u"SELECT assessment FROM comment WHERE id = ?"_s, {comment});
    if (!found)
        return found.error();
    if (!found->isValid())
        return unknownId(comment);
    auto act = m_store.begin(u"comment.withdraw"_s, found->value(0).toString());
    if (!act)
        return act.error();
    const auto row = act->find(u"comment"_s, {{u"id"_s, comment}});
    if (!row)
        return row.error();
    const QString author = (**row)[u"written_by"_s].toString();
    if (!samePerson(author, act->actor())) {
        return Error{.kind = Error::Kind::Refused,
                     .what = tr("the comment cannot be withdrawn"),
                     .where = comment,
                     .why = tr("%1 wrote it").arg(author),
                     .advice = tr("ask the author, or answer it with another comment")};
    }
    const QJsonObject key{{u"comment"_s, comment}};
    const auto withdrawn = act->find(u"comment_withdrawal"_s, key);
    if (!withdrawn)
        return withdrawn.error();
    if (*withdrawn)
        return Ok; // said again: nothing happened
    const Status put =
        act->put(u"comment_withdrawal"_s, {{u"comment"_s, comment}, {u"withdrawn"_s, act->time()}});
    if (!put)
        return put.error();
    return act->commit();
}

Result<QList<Comment>> Comments::of(const QString &assessment)
{
    return m_store.database.select(
        u"SELECT c.id, c.provision, c.text, c.public, c.written, c.written_by, w.withdrawn "
        "FROM comment c LEFT JOIN comment_withdrawal w ON w.comment = c.id AND w.comment NOT IN "
        "(SELECT id FROM set_aside WHERE kind = 'comment_withdrawal') "
        "WHERE c.assessment = ? AND c.id NOT IN "
        "(SELECT id FROM set_aside WHERE kind = 'comment') ORDER BY c.written, c.rowid"_s,
        {assessment}, [](const QSqlQuery &row) {
            Comment comment{.id = row.value(0).toString(),
                            .provision = row.value(1).toString(),
                            .text = row.value(2).toString(),
                            .isPublic = row.value(3).toInt() != 0,
                            .written = timeFromText(row.value(4).toString()),
                            .writtenBy = row.value(5).toString(),
                            .withdrawn = {}};
            if (!row.value(6).isNull())
                comment.withdrawn = timeFromText(row.value(6).toString());
            return comment;
        });
}

} // namespace assessment
