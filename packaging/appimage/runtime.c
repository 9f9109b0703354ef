/* The beginning of our AppImage (type 2): finds the program behind itself and runs it.

   Usual runtimes mount the image, for which a system needs FUSE and a setuid helper that newer ones
   no longer have. This one needs neither: it unpacks the program into the user's cache, once for
   each version, and from then on only looks whether all is there. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "folders.h"
#include "image.h"
#include "say.h"

#define OPTION "--appimage-"
#define EXTRACT_AND_RUN OPTION "extract-and-run"
#define EXTRACTED "squashfs-root"
#define RUN "/AppRun"
#define COMMAND "/usr/bin/clicktodial"

enum { EXIT_WRONG_USAGE = 2 };

volatile sig_atomic_t asked_to_end;

static const int ENDING[] = {SIGHUP, SIGINT, SIGTERM};

static void on_ending(int number) { asked_to_end = number; }

/* While unpacking, a wish to end is heard but not obeyed at once: nothing is to be left behind. */
static void hear_wishes(bool wanted)
{
    struct sigaction before;
    struct sigaction wish = {.sa_handler = wanted ? on_ending : SIG_DFL};
    for (size_t i = 0; i < sizeof ENDING / sizeof ENDING[0]; i++) {
        /* "nohup" stays in force. */
        if (sigaction(ENDING[i], NULL, &before) == 0 && before.sa_handler != SIG_IGN)
            sigaction(ENDING[i], &wish, NULL);
    }
}

static void end_if_asked(void)
{
    if (asked_to_end) {
        hear_wishes(false);
        raise(asked_to_end);
    }
}

/* Or the first file opened here would be the program's standard output. */
static void have_standard_streams(void)
{
    int file;
    do {
        file = open("/dev/null", O_RDWR);
    } while (file >= 0 && file <= STDERR_FILENO);
    if (file > STDERR_FILENO)
        close(file);
}

static int fail_damaged(const char *self)
{
    return fail("This file is damaged or was not downloaded completely. Please download it again:\n"
                "  %s", self);
}

static int fail_to_unpack(const char *self, const struct image *image, const struct reasons *why)
{
    end_if_asked();
    if (why->is_damaged)
        return fail_damaged(self);
    return fail("The program could not be unpacked; it needs %llu MB. Please make room, or name a "
                "folder for it in the environment variable TMPDIR.%s",
                (unsigned long long)(image->unpacked / 1000000 + 1), why->text);
}

static int run(const char *self, const struct image *image, char **words, bool only_temporary)
{
    struct place place;
    struct reasons reasons = {.text = ""};
    char program[PATH_MAX + sizeof RUN], name[PATH_MAX + sizeof COMMAND];
    hear_wishes(true);
    bool is_there = !only_temporary && place_in_cache(image, &place, &reasons);
    if (!is_there && !reasons.is_damaged && !asked_to_end)
        is_there = temporary_place(image, &place, &reasons);
    if (!is_there)
        return fail_to_unpack(self, image, &reasons);
    hear_wishes(false);
    end_if_asked();
    snprintf(program, sizeof program, "%s" RUN, place.path);
    snprintf(name, sizeof name, "%s" COMMAND, place.path);
    if (setenv("APPIMAGE", self, 1) != 0 || setenv("APPDIR", place.path, 1) != 0)
        return fail("%s", strerror(errno));
    /* X knows windows by this name, and so do lists of processes. */
    words[0] = name;
    execv(program, words);
    return fail("%s could not be run: %s", program, strerror(errno));
}

/* ---- options */

static int print_offset(const char *self, const struct image *image)
{
    (void)self;
    printf("%llu\n", (unsigned long long)image->offset);
    return EXIT_SUCCESS;
}

static int print_version(const char *self, const struct image *image)
{
    (void)self;
    printf("Click-to-Dial %s (AppImage type 2)\n", image->id);
    return EXIT_SUCCESS;
}

static int extract(const char *self, const struct image *image)
{
    if (!image_is_sound(image))
        return fail_damaged(self);
    if (mkdir(EXTRACTED, 0755) != 0)
        return fail("The folder " EXTRACTED " cannot be made here: %s", strerror(errno));
    hear_wishes(true);
    int folder = open(EXTRACTED, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    int result = folder < 0 ? errno : image_unpack(image, folder, false);
    if (result != 0) {
        remove_tree(EXTRACTED);
        end_if_asked();
        return fail("The program could not be unpacked here: %s", strerror(result));
    }
    puts(EXTRACTED);
    return EXIT_SUCCESS;
}

static int remove_cache(const char *self, const struct image *image)
{
    char path[PATH_MAX];
    (void)self, (void)image;
    int in_use = empty_cache(path);
    if (in_use > 0)
        return fail("The program is running; quit it first. It is unpacked in\n  %s", path);
    if (in_use == 0)
        say("What was unpacked in %s is removed. Accounts, contacts and settings are untouched.",
            path);
    return EXIT_SUCCESS;
}

static int help(const char *self, const struct image *image);

static const struct {
    const char *name, *meaning;
    int (*action)(const char *self, const struct image *image);
} OPTIONS[] = {
    {OPTION "help", "this list", help},
    {OPTION "version", "the version of the program, and its build", print_version},
    {OPTION "offset", "where the squashfs image begins in this file", print_offset},
    {OPTION "extract", "unpack the program into " EXTRACTED, extract},
    {EXTRACT_AND_RUN, "run from a temporary folder that is removed afterwards", NULL},
    {OPTION "remove-cache", "remove what was unpacked in the cache folder", remove_cache},
};
enum { OPTION_COUNT = sizeof OPTIONS / sizeof OPTIONS[0] };

static int help(const char *self, const struct image *image)
{
    (void)image;
    printf("%s [OPTION | ARGUMENTS]\n\n", self);
    for (size_t i = 0; i < OPTION_COUNT; i++)
        printf("  %-29s%s\n", OPTIONS[i].name, OPTIONS[i].meaning);
    puts("\nAll other arguments are the program's; see --help.");
    return EXIT_SUCCESS;
}

static int serve(const char *self, const struct image *image, const char *option)
{
    for (size_t i = 0; i < OPTION_COUNT; i++) {
        if (OPTIONS[i].action != NULL && strcmp(option, OPTIONS[i].name) == 0)
            return OPTIONS[i].action(self, image);
    }
    say("%s: there is no such option; see " OPTION "help", option);
    return EXIT_WRONG_USAGE;
}

int main(int count, char **words)
{
    char self[PATH_MAX];
    struct image image;
    have_standard_streams();
    ssize_t length = readlink("/proc/self/exe", self, sizeof self);
    if (length <= 0 || length == sizeof self || count < 1)
        return fail("This file does not find itself; is /proc mounted, its path too long?");
    self[length] = '\0';
    if (!image_find(&image, "/proc/self/exe"))
        return fail_damaged(self);
    const char *option = count > 1 ? words[1] : "";
    if (strcmp(option, EXTRACT_AND_RUN) == 0)
        return run(self, &image, words + 1, true);
    if (strncmp(option, OPTION, strlen(OPTION)) == 0)
        return serve(self, &image, option);
    return run(self, &image, words, false);
}
