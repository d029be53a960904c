#include "assessment/exchange/archivereader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace assessment {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(assessment::Bundle)
};

constexpr qint64 blockSize = 64 * 1024;
constexpr qint64 recordSize = 10'240; // what tar pads an archive to

} // namespace

struct ArchiveReader::Private
{
    explicit Private(const QString &at) : file(at), reader(archive_read_new()) {}
    ~Private() { archive_read_free(reader); }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    static la_ssize_t take(archive *reader, void *self, const void **bytes)
    {
        auto *our = static_cast<Private *>(self);
        our->block.resize(blockSize);
        const qint64 got = our->file.read(our->block.data(), blockSize);
        if (got < 0)
            archive_set_error(reader, EIO, "%s", qPrintable(our->file.errorString()));
        *bytes = our->block.constData();
        return got;
    }

    QString said() const
    {
        const char *text = archive_error_string(reader);
        return QString::fromUtf8(text ? text : "");
    }

    QFile file;
    archive *reader;
    QByteArray block;
    QString current; ///< the file that is read
};

ArchiveReader::ArchiveReader(std::unique_ptr<Private> opened) : d(std::move(opened)) {}
ArchiveReader::ArchiveReader(ArchiveReader &&) noexcept = default;
ArchiveReader &ArchiveReader::operator=(ArchiveReader &&) noexcept = default;
ArchiveReader::~ArchiveReader() = default;

Result<ArchiveReader> ArchiveReader::open(const QString &path)
{
    auto opened = std::make_unique<Private>(path);
    const QFileInfo file(path);
    if (!file.isFile() || !opened->file.open(QIODevice::ReadOnly)) {
        return Error{.kind = Error::Kind::Storage,
                     .what = Text::tr("the bundle cannot be read"),
                     .where = QDir::toNativeSeparators(path),
                     .why = !file.exists()  ? Text::tr("there is no such file")
                            : file.isFile() ? Text::tr("it cannot be opened")
                                            : Text::tr("it is no file"),
                     .advice = Text::tr("name the bundle, a file that ends in .assaycase"),
                     .detail = opened->file.errorString()};
    }
    // Tar and nothing else: no compression means that no small file grows into a large one.
    archive_read_support_format_tar(opened->reader);
    const bool begun =
        archive_read_open(opened->reader, opened.get(), nullptr, Private::take, nullptr)
        == ARCHIVE_OK;
    const QString said = opened->said();
    ArchiveReader archive(std::move(opened));
    if (!begun)
        return archive.refused({}, Text::tr("it is no bundle"), said);
    return archive;
}

Error ArchiveReader::refused(const QString &inside, const QString &why, const QString &detail) const
{
    const QString path = QDir::toNativeSeparators(this->path());
    return {.kind = Error::Kind::InvalidInput,
            .what = Text::tr("the bundle is refused"),
            .where = inside.isEmpty() ? path : path + u": "_s + inside,
            .why = why,
            .advice = Text::tr("ask for it again; nothing of it was taken over"),
            .detail = detail};
}

Result<std::optional<ArchiveReader::Entry>> ArchiveReader::next()
{
    archive_entry *entry = nullptr;
    const int found = archive_read_next_header(d->reader, &entry);
    if (found == ARCHIVE_EOF) {
        if (const Status ended = checkEnd(); !ended)
            return ended.error();
        return std::optional<Entry>();
    }
    if (found != ARCHIVE_OK) {
        const QString after =
            d->current.isEmpty() ? QString() : Text::tr("after %1").arg(d->current);
        return refused(after, Text::tr("it is cut off, damaged or no bundle"), d->said());
    }
    const char *name = archive_entry_pathname(entry);
    d->current = QString::fromUtf8(name ? name : "");
    if (archive_entry_hardlink(entry) || archive_entry_symlink(entry)
        || archive_entry_filetype(entry) != AE_IFREG)
        return refused(d->current, Text::tr("it is a link, a folder or a device, not a file"));
    if (!archive_entry_size_is_set(entry) || archive_entry_size(entry) < 0
        || archive_entry_sparse_count(entry) > 0)
        return refused(d->current, Text::tr("it has holes, or does not say how long it is"));
    if (archive_entry_size(entry) > size())
        return refused(d->current, Text::tr("it claims to be longer than the whole bundle"));
    return std::optional(Entry{.name = d->current, .bytes = archive_entry_size(entry)});
}

Result<QByteArray> ArchiveReader::read(qint64 most)
{
    QByteArray bytes(most, Qt::Uninitialized);
    const la_ssize_t got = archive_read_data(d->reader, bytes.data(), size_t(most));
    if (got < 0)
        return refused(d->current, Text::tr("it is cut off or damaged"), d->said());
    bytes.truncate(got);
    return bytes;
}

Status ArchiveReader::checkEnd()
{
    const qint64 end = archive_filter_bytes(d->reader, -1);
    const bool padded = size() % recordSize == 0 && end <= size() && size() - end <= 2 * recordSize;
    if (!padded || !d->file.seek(qMax(qint64(0), size() - 1024)))
        return refused({}, Text::tr("it is cut off, or something follows behind its end"));
    const qint64 from = qMin(end, size() - 1024);
    if (!d->file.seek(from))
        return refused({}, Text::tr("its end cannot be read"), d->file.errorString());
    const QByteArray rest = d->file.readAll();
    if (std::any_of(rest.begin(), rest.end(), [](char byte) { return byte != '\0'; }))
        return refused({}, Text::tr("something follows behind its end"));
    return Ok;
}

qint64 ArchiveReader::size() const
{
    return d->file.size();
}

QString ArchiveReader::path() const
{
    return d->file.fileName();
}

} // namespace assessment
