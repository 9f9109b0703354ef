#define _GNU_SOURCE
/* First: it has its own wishes of the C library's headers. */
#include <squashfuse.h>

#include "image.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#define MAGIC "CTDIMAGE"
#define LAST_LINE "whole\n"
#define ID_CHARACTERS "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-_+"

/* The last bytes of the file, little-endian; build.py writes them. */
struct footer {
    char magic[8];
    uint64_t size;
    uint64_t unpacked;
    char id[64];
    uint32_t checksum;
    uint32_t own_checksum; /* CRC-32 of the bytes before it */
};
_Static_assert(sizeof(struct footer) == 96, "has no holes");

/* At least a block of the image: each is unpacked once only. */
static unsigned char buffer[1 << 20];

/* Our images hold zstd. libsquashfuse knows more, and Debian's names the GPL's liblzo among them:
   these stand in for what is never called, so that none of it is linked. */
int lzma_stream_buffer_decode(void);
int LZ4_decompress_safe(void);
int lzo1x_decompress_safe(void);
int __lzo_init_v2(void);
int lzma_stream_buffer_decode(void) { return -1; }
int LZ4_decompress_safe(void) { return -1; }
int lzo1x_decompress_safe(void) { return -1; }
int __lzo_init_v2(void) { return -1; }

static bool read_at(int file, void *bytes, size_t count, uint64_t at)
{
    char *next = bytes;
    while (count > 0) {
        ssize_t done = pread(file, next, count, (off_t)at);
        if (done < 0 && errno == EINTR && !asked_to_end)
            continue;
        if (done <= 0)
            return false;
        next += done;
        at += (uint64_t)done;
        count -= (size_t)done;
    }
    return true;
}

static uint32_t checksum_of(const void *bytes, size_t count, uint32_t before)
{
    return (uint32_t)crc32(before, bytes, (uInt)count);
}

static bool is_genuine(const struct footer *footer)
{
    size_t length = strnlen(footer->id, sizeof footer->id);
    return memcmp(footer->magic, MAGIC, sizeof footer->magic) == 0 &&
           footer->own_checksum == checksum_of(footer, offsetof(struct footer, own_checksum), 0) &&
           length > 0 && length < sizeof footer->id &&
           strspn(footer->id, ID_CHARACTERS) == length;
}

bool image_find(struct image *image, const char *path)
{
    struct stat state;
    struct footer footer;
    image->file = open(path, O_RDONLY | O_CLOEXEC);
    if (image->file < 0 || fstat(image->file, &state) != 0)
        return false;
    uint64_t size = (uint64_t)state.st_size;
    if (size < sizeof footer || !read_at(image->file, &footer, sizeof footer, size - sizeof footer))
        return false;
    if (!is_genuine(&footer) || footer.size > size - sizeof footer)
        return false;
    image->offset = size - sizeof footer - footer.size;
    image->size = footer.size;
    image->unpacked = footer.unpacked;
    image->checksum = footer.checksum;
    memcpy(image->id, footer.id, sizeof image->id);
    return true;
}

bool image_is_sound(const struct image *image)
{
    uint32_t checksum = 0;
    uint64_t done = 0;
    while (done < image->size) {
        uint64_t left = image->size - done;
        size_t count = left < sizeof buffer ? (size_t)left : sizeof buffer;
        if (!read_at(image->file, buffer, count, image->offset + done))
            return false;
        checksum = checksum_of(buffer, count, checksum);
        done += count;
    }
    return checksum == image->checksum;
}

static int write_all(int file, const unsigned char *bytes, size_t count)
{
    while (count > 0) {
        ssize_t done = write(file, bytes, count);
        if (done < 0 && errno == EINTR && !asked_to_end)
            continue;
        if (done < 0)
            return errno;
        bytes += done;
        count -= (size_t)done;
    }
    return 0;
}

static int copy_content(sqfs *fs, sqfs_inode *inode, int file)
{
    uint64_t at = 0;
    while (at < inode->xtra.reg.file_size) {
        sqfs_off_t count = sizeof buffer;
        if (asked_to_end)
            return EINTR;
        if (sqfs_read_range(fs, inode, (sqfs_off_t)at, &count, buffer) != SQFS_OK || count <= 0)
            return EBADMSG;
        int result = write_all(file, buffer, (size_t)count);
        if (result != 0)
            return result;
        at += (uint64_t)count;
    }
    return 0;
}

static int make_file(sqfs *fs, sqfs_inode *inode, int folder, const char *path)
{
    int flags = O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC;
    int file = openat(folder, path, flags, inode->base.mode & 0777);
    if (file < 0)
        return errno;
    int result = copy_content(fs, inode, file);
    /* File servers tell only now that there is no room. */
    if (close(file) != 0 && result == 0)
        result = errno;
    return result;
}

static int make_link(sqfs *fs, sqfs_inode *inode, int folder, const char *path)
{
    char target[PATH_MAX];
    size_t size = sizeof target;
    if (inode->xtra.symlink_size >= size || sqfs_readlink(fs, inode, target, &size) != SQFS_OK)
        return EBADMSG;
    return symlinkat(target, folder, path) == 0 ? 0 : errno;
}

static int make_entry(sqfs *fs, sqfs_traverse *at, int folder, FILE *list)
{
    sqfs_inode inode;
    if (sqfs_inode_get(fs, &inode, at->entry.inode) != SQFS_OK)
        return EBADMSG;
    switch (inode.base.mode & S_IFMT) {
    case S_IFDIR:
        return mkdirat(folder, at->path, 0755) == 0 ? 0 : errno;
    case S_IFLNK:
        return make_link(fs, &inode, folder, at->path);
    case S_IFREG:
        if (list != NULL)
            fprintf(list, "%llu %s\n", (unsigned long long)inode.xtra.reg.file_size, at->path);
        return make_file(fs, &inode, folder, at->path);
    default:
        return EBADMSG;
    }
}

static int make_entries(sqfs *fs, int folder, FILE *list)
{
    sqfs_traverse at;
    sqfs_err trouble = sqfs_traverse_open(&at, fs, sqfs_inode_root(fs));
    if (trouble != SQFS_OK)
        return EBADMSG;
    int result = 0;
    while (result == 0 && sqfs_traverse_next(&at, &trouble)) {
        if (!at.dir_end)
            result = make_entry(fs, &at, folder, list);
    }
    sqfs_traverse_close(&at);
    return result == 0 && trouble != SQFS_OK ? EBADMSG : result;
}

static FILE *open_list(int folder, int flags, const char *mode)
{
    int file = openat(folder, LIST, flags | O_NOFOLLOW | O_CLOEXEC, 0600);
    FILE *list = file < 0 ? NULL : fdopen(file, mode);
    if (list == NULL && file >= 0)
        close(file);
    return list;
}

static int make_entries_and_list(sqfs *fs, int folder)
{
    FILE *list = open_list(folder, O_CREAT | O_EXCL | O_WRONLY, "w");
    if (list == NULL)
        return errno;
    int result = make_entries(fs, folder, list);
    if (result == 0 && fputs(LAST_LINE, list) == EOF)
        result = errno;
    if ((ferror(list) | fclose(list)) != 0 && result == 0)
        result = errno != 0 ? errno : EIO;
    return result;
}

int image_unpack(const struct image *image, int folder, bool with_list)
{
    sqfs fs;
    if (sqfs_init(&fs, image->file, image->offset) != SQFS_OK)
        return EBADMSG;
    mode_t mask = umask(022);
    int result = with_list ? make_entries_and_list(&fs, folder) : make_entries(&fs, folder, NULL);
    umask(mask);
    sqfs_destroy(&fs);
    return result;
}

/* One line of the list: "SIZE NAME\n". */
static bool is_there(int folder, char *line)
{
    struct stat state;
    char *name;
    unsigned long long size = strtoull(line, &name, 10);
    size_t length = strlen(name);
    if (name == line || *name != ' ' || name[length - 1] != '\n')
        return false;
    name[length - 1] = '\0';
    return fstatat(folder, name + 1, &state, AT_SYMLINK_NOFOLLOW) == 0 &&
           S_ISREG(state.st_mode) && (unsigned long long)state.st_size == size;
}

bool folder_is_whole(int folder)
{
    char line[PATH_MAX + 32];
    bool is_whole = false;
    FILE *list = open_list(folder, O_RDONLY, "r");
    if (list == NULL)
        return false;
    while (fgets(line, sizeof line, list) != NULL) {
        is_whole = strcmp(line, LAST_LINE) == 0;
        if (!is_whole && !is_there(folder, line))
            break;
    }
    fclose(list);
    return is_whole;
}
