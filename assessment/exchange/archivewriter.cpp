#include "assessment/exchange/archivewriter.h"

#include <QCoreApplication>

#include <archive.h>
#include <archive_entry.h>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Bundle)
};

la_ssize_t give(archive *, void *out, const void *bytes, size_t length)
{
    return static_cast<QIODevice *>(out)->write(static_cast<const char *>(bytes), qint64(length));
}

} // namespace

struct ArchiveWriter::Private
{
    explicit Private(QIODevice &device) : out(device), file(archive_write_new()) {}
    ~Private() { archive_write_free(file); }

    Error failure() const
    {
        const char *said = archive_error_string(file);
        return {.kind = Error::Kind::Storage,
                .what = Text::tr("the bundle cannot be written"),
                .where = {},
                .why = out.errorString(),
                .advice = Text::tr("make room and try again"),
                .detail = QString::fromUtf8(said ? said : "")};
    }

    QIODevice &out;
    archive *file;
    bool open = false;
};

ArchiveWriter::ArchiveWriter(QIODevice &out) : d(std::make_unique<Private>(out))
{
    d->open = archive_write_set_format_pax_restricted(d->file) == ARCHIVE_OK
              && archive_write_add_filter_none(d->file) == ARCHIVE_OK
              && archive_write_open(d->file, &out, nullptr, give, nullptr) == ARCHIVE_OK;
}

ArchiveWriter::~ArchiveWriter() = default;

Status ArchiveWriter::begin(const QString &name, qint64 bytes)
{
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                              archive_entry_free);
    archive_entry_set_pathname(entry.get(), name.toLatin1().constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_size(entry.get(), bytes);
    archive_entry_set_mtime(entry.get(), 0, 0);
    if (!d->open || archive_write_header(d->file, entry.get()) != ARCHIVE_OK)
        return d->failure();
    return Ok;
}

Status ArchiveWriter::write(QByteArrayView bytes)
{
    if (archive_write_data(d->file, bytes.data(), size_t(bytes.size())) != bytes.size())
        return d->failure();
    return Ok;
}

Status ArchiveWriter::finish()
{
    if (archive_write_close(d->file) != ARCHIVE_OK)
        return d->failure();
    return Ok;
}

} // namespace assessment
