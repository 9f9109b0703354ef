/* Rules that hold without any lock, on file servers for one: a program is unpacked into a folder of
   a new name, which gets its right name when it is whole; and nothing is removed that may be in
   use. The locks add that two starts do not both unpack, and that it is known what is in use: who
   runs a folder's program holds a shared lock of the file LOCK in it, to the program's very end,
   since programs inherit open files. */
#define _GNU_SOURCE
#include "folders.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define LOCK ".lock"
#define CACHE_LOCK "appimage.lock"
#define IN_CACHE "appimage-"
#define IN_TEMPORARY "clicktodial-appimage-"
#define UNFINISHED ".unfinished-"
#define UNIQUE "XXXXXX"

enum { WAIT_MS = 120000, LOOK_AGAIN_MS = 20, FORGOTTEN_S = 24 * 60 * 60 };

static int is_damaged(const struct image *image, struct reasons *reasons)
{
    reasons->is_damaged = !image_is_sound(image) && !asked_to_end;
    return reasons->is_damaged ? EBADMSG : asked_to_end ? EINTR : 0;
}

static void add_reason(struct reasons *reasons, const char *path, int error)
{
    size_t used = strlen(reasons->text);
    reasons->is_damaged = reasons->is_damaged || error == EBADMSG;
    const char *words = error == EACCES ? "may not be written, or holds no programs"
                        : error == EPERM ? "belongs to somebody else, or others may change it"
                                         : strerror(error);
    snprintf(reasons->text + used, sizeof reasons->text - used, "\n  %s: %s", path, words);
}

/* ---- paths */

/* PATH becomes the joined parts; 0 or ENAMETOOLONG. */
static int join(char path[PATH_MAX], const char *first, const char *second, const char *third)
{
    int length = snprintf(path, PATH_MAX, "%s%s%s", first, second, third);
    return length >= 0 && length < PATH_MAX ? 0 : ENAMETOOLONG;
}

static bool is_absolute(const char *path) { return path != NULL && *path == '/'; }

/* The program's folder in the user's cache, by the rules of clicktodial/storage/paths.py. */
static int cache_path(char path[PATH_MAX])
{
    const char *own = getenv("CLICKTODIAL_HOME");
    const char *cache = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");
    if (own != NULL && *own != '\0')
        return *own == '~' ? ENOENT : join(path, own, "/cache", "");
    if (is_absolute(cache))
        return join(path, cache, "/clicktodial", "");
    if (is_absolute(home))
        return join(path, home, "/.cache/clicktodial", "");
    return ENOENT;
}

/* Like "mkdir -p", in folders of our own only: root, borrowing a user's home, leaves nothing
   there that the user cannot change. 0 or an errno. */
static int make_folders(char *path)
{
    struct stat state;
    if (stat(path, &state) == 0)
        return S_ISDIR(state.st_mode) ? 0 : ENOTDIR;
    char *slash = strrchr(path, '/');
    if (slash != NULL && slash != path) {
        *slash = '\0';
        int result = make_folders(path);
        bool is_ours = stat(path, &state) == 0 && state.st_uid == geteuid();
        *slash = '/';
        if (result != 0)
            return result;
        if (!is_ours)
            return EPERM;
    }
    return mkdir(path, 0700) == 0 || errno == EEXIST ? 0 : errno;
}

/* 0 or an errno: EPERM where others could put another program in the place of ours. */
static int check_owner(const char *path, bool may_be_shared)
{
    struct stat state;
    if (stat(path, &state) != 0)
        return errno;
    bool is_ours = state.st_uid == geteuid() || (may_be_shared && state.st_uid == 0);
    mode_t others = state.st_mode & (may_be_shared ? S_IWGRP | S_IWOTH : S_IWOTH);
    bool is_safe = others == 0 || (may_be_shared && (state.st_mode & S_ISVTX) != 0);
    return is_ours && is_safe ? 0 : EPERM;
}

/* 0 or an errno: whether programs can be run from there, and whether there is room. */
static int check_file_system(const char *path, uint64_t needed)
{
    struct statvfs state;
    if (statvfs(path, &state) != 0)
        return errno;
    if ((state.f_flag & ST_NOEXEC) != 0)
        return EACCES;
    uint64_t room = (uint64_t)state.f_bavail * state.f_frsize;
    /* Files fill whole blocks. */
    return room < needed + needed / 16 ? ENOSPC : 0;
}

static int remove_one(const char *path, const struct stat *state, int kind, struct FTW *walk)
{
    (void)state, (void)kind, (void)walk;
    remove(path);
    return 0;
}

void remove_tree(const char *path) { nftw(path, remove_one, 16, FTW_DEPTH | FTW_PHYS | FTW_MOUNT); }

/* ---- locks */

static int open_lock(int folder)
{
    /* Inherited by the program: no O_CLOEXEC. */
    int lock = openat(folder, LOCK, O_RDWR | O_CREAT | O_NOFOLLOW, 0600);
    return lock >= 0 ? lock : openat(folder, LOCK, O_RDONLY | O_NOFOLLOW);
}

static int open_own_folder(const char *path)
{
    struct stat state;
    int folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder < 0)
        return -1;
    if (fstat(folder, &state) == 0 && state.st_uid == geteuid() && (state.st_mode & 022) == 0)
        return folder;
    close(folder);
    errno = EPERM;
    return -1;
}

/* Keep PLACE from being removed. False when it is being removed. */
static bool hold(struct place *place, int folder)
{
    place->lock = open_lock(folder);
    if (place->lock < 0)
        return true;
    if (flock(place->lock, LOCK_SH | LOCK_NB) == 0 || errno != EWOULDBLOCK)
        return true;
    close(place->lock);
    return false;
}

static void let_go(struct place *place)
{
    if (place->lock >= 0)
        close(place->lock);
    place->lock = -1;
}

/* Wait until nobody else unpacks. The lock; -1 when there can be none, or after WAIT_MS. */
static int lock_cache(const char *base)
{
    const struct timespec pause = {.tv_nsec = LOOK_AGAIN_MS * 1000000L};
    char path[PATH_MAX];
    if (join(path, base, "/", CACHE_LOCK) != 0)
        return -1;
    int lock = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    for (int waited = 0; lock >= 0 && flock(lock, LOCK_EX | LOCK_NB) != 0;
         waited += LOOK_AGAIN_MS) {
        if (errno != EWOULDBLOCK || waited >= WAIT_MS || asked_to_end) {
            close(lock);
            return -1;
        }
        nanosleep(&pause, NULL);
    }
    return lock;
}

/* ---- removing */

/* Without a lock file, something else has begun to remove the folder, or it is being made; not so
   where whoever makes one is ALONE. */
static bool is_forgotten(int folder, const char *path, bool alone)
{
    struct stat state;
    if (alone && strstr(strrchr(path, '/'), UNFINISHED) != NULL)
        return true;
    return fstat(folder, &state) == 0 && time(NULL) - state.st_mtime > FORGOTTEN_S;
}

/* Whether it is gone. */
static bool remove_unless_used(const char *path, bool alone)
{
    int folder = open_own_folder(path);
    if (folder < 0)
        return false;
    int lock = openat(folder, LOCK, O_RDWR | O_NOFOLLOW | O_CLOEXEC);
    bool is_free = lock >= 0 ? flock(lock, LOCK_EX | LOCK_NB) == 0
                             : is_forgotten(folder, path, alone);
    if (is_free)
        remove_tree(path);
    if (lock >= 0)
        close(lock);
    close(folder);
    return is_free;
}

/* Remove the folders in BASE whose names begin with PREFIX, but for KEPT. ALONE: nobody else makes
   one at this time. How many are in use. */
static int remove_unused(const char *base, const char *prefix, const char *kept, bool alone)
{
    char path[PATH_MAX];
    int in_use = 0;
    DIR *folder = opendir(base);
    if (folder == NULL)
        return 0;
    for (struct dirent *entry; (entry = readdir(folder)) != NULL;) {
        if (strncmp(entry->d_name, prefix, strlen(prefix)) != 0)
            continue;
        if (join(path, base, "/", entry->d_name) == 0 && strcmp(path, kept) != 0)
            in_use += !remove_unless_used(path, alone);
    }
    closedir(folder);
    return in_use;
}

/* ---- unpacking */

/* A whole folder that is there already. */
static bool enter(const char *path, struct place *place)
{
    int folder = open_own_folder(path);
    if (folder < 0)
        return false;
    bool is_held = hold(place, folder);
    bool is_whole = is_held && folder_is_whole(folder);
    if (is_held && !is_whole)
        let_go(place);
    close(folder);
    return is_whole;
}

/* Unpack into the new folder PATH (a template for mkdtemp). 0 or an errno, nothing left then. */
static int unpack(const struct image *image, char *path, struct place *place, bool to_stay)
{
    if (mkdtemp(path) == NULL)
        return errno;
    int folder = open_own_folder(path), result = folder < 0 ? errno : 0;
    if (result == 0 && !hold(place, folder))
        result = EBUSY;
    if (result == 0)
        result = image_unpack(image, folder, to_stay);
    /* Or a loss of power leaves files with a size and no content. */
    if (result == 0 && to_stay && syncfs(folder) != 0)
        result = errno;
    if (result != 0) {
        let_go(place);
        remove_tree(path);
    }
    if (folder >= 0)
        close(folder);
    return result;
}

static int unpack_to_stay(const struct image *image, const char *path, struct place *place)
{
    char unfinished[PATH_MAX];
    int result = join(unfinished, path, UNFINISHED, UNIQUE);
    if (result == 0)
        result = unpack(image, unfinished, place, true);
    if (result != 0)
        return result;
    if (rename(unfinished, path) == 0)
        return 0;
    /* What is there is not whole, or somebody else's and as good. */
    remove_tree(path);
    if (rename(unfinished, path) == 0)
        return 0;
    result = errno;
    let_go(place);
    remove_tree(unfinished);
    return result;
}

static int unpack_in_turn(
    const struct image *image, const char *base, const char *path, struct place *place,
    struct reasons *reasons)
{
    int lock = lock_cache(base), result = 0;
    if (!enter(path, place)) {
        result = is_damaged(image, reasons);
        if (result == 0) {
            remove_unused(base, IN_CACHE, path, lock >= 0);
            result = check_file_system(base, image->unpacked);
        }
        if (result == 0)
            result = unpack_to_stay(image, path, place);
    }
    if (lock >= 0)
        close(lock);
    return result;
}

/* PATH is to be where programs and their files are found, however the cache was reached. */
static int settle(struct place *place, const char *path)
{
    char real[PATH_MAX];
    if (realpath(path, real) == NULL)
        return errno;
    memcpy(place->path, real, sizeof real);
    return 0;
}

bool place_in_cache(const struct image *image, struct place *place, struct reasons *reasons)
{
    char base[PATH_MAX] = "", path[PATH_MAX] = "";
    char name[sizeof IN_CACHE + sizeof image->id];
    place->lock = -1;
    snprintf(name, sizeof name, IN_CACHE "%s", image->id);
    int result = cache_path(base);
    if (result == 0)
        result = make_folders(base);
    if (result == 0)
        result = check_owner(base, false);
    if (result == 0)
        result = check_file_system(base, 0);
    if (result == 0)
        result = join(path, base, "/", name);
    if (result == 0 && enter(path, place))
        remove_unused(base, IN_CACHE, path, false);
    else if (result == 0)
        result = unpack_in_turn(image, base, path, place, reasons);
    if (result == 0)
        result = settle(place, path);
    if (result != 0)
        add_reason(reasons, *base != '\0' ? base : "the cache folder", result);
    return result == 0;
}

/* Leave a process behind that removes PATH when the last one that holds its lock has ended, be it
   by SIGKILL. This process itself becomes the program: signals and exit code need no hand. */
static void remove_afterwards(const char *path, int lock)
{
    pid_t parent = fork();
    if (parent != 0) {
        while (parent > 0 && waitpid(parent, NULL, 0) < 0 && errno == EINTR)
            continue;
        return;
    }
    /* Whose output is waited for to end is the program, not this one. */
    int nowhere = open("/dev/null", O_RDWR);
    for (int stream = STDIN_FILENO; nowhere >= 0 && stream <= STDERR_FILENO; stream++)
        dup2(nowhere, stream);
    close(lock);
    if (fork() != 0)
        _exit(0);
    setsid();
    int folder = chdir("/") == 0 ? open_own_folder(path) : -1;
    int again = folder >= 0 ? openat(folder, LOCK, O_RDWR | O_NOFOLLOW) : -1;
    if (again >= 0 && flock(again, LOCK_EX) == 0)
        remove_tree(path);
    _exit(0);
}

static int unpack_below(const struct image *image, const char *base, struct place *place)
{
    char path[PATH_MAX];
    int result = check_owner(base, true);
    if (result == 0)
        result = join(path, base, "/" IN_TEMPORARY, UNIQUE);
    if (result == 0) {
        /* What a power cut or a kill of everything has left. */
        remove_unused(base, IN_TEMPORARY, "", false);
        result = check_file_system(base, image->unpacked);
    }
    if (result == 0)
        result = unpack(image, path, place, false);
    if (result == 0)
        result = settle(place, path);
    return result;
}

bool temporary_place(const struct image *image, struct place *place, struct reasons *reasons)
{
    const char *bases[] = {getenv("TMPDIR"), "/tmp", "/var/tmp"};
    place->lock = -1;
    if (is_damaged(image, reasons) != 0)
        return false;
    for (size_t i = 0; i < sizeof bases / sizeof bases[0] && !asked_to_end; i++) {
        if (!is_absolute(bases[i]))
            continue;
        int result = unpack_below(image, bases[i], place);
        if (result == 0) {
            remove_afterwards(place->path, place->lock);
            return true;
        }
        add_reason(reasons, bases[i], result);
    }
    return false;
}

int empty_cache(char *path)
{
    if (cache_path(path) != 0 || check_owner(path, false) != 0)
        return -1;
    int lock = lock_cache(path), in_use = remove_unused(path, IN_CACHE, "", lock >= 0);
    char own[PATH_MAX];
    if (lock >= 0 && in_use == 0 && join(own, path, "/", CACHE_LOCK) == 0)
        unlink(own);
    if (lock >= 0)
        close(lock);
    return in_use;
}
