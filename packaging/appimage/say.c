#define _GNU_SOURCE
#include "say.h"

#include <fcntl.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/types.h>
#include <unistd.h>

#define TITLE "Click-to-Dial"

static char text[8192];

static bool has_screen(void)
{
    const char *x11 = getenv("DISPLAY"), *wayland = getenv("WAYLAND_DISPLAY");
    return (x11 != NULL && *x11 != '\0') || (wayland != NULL && *wayland != '\0');
}

/* Whoever clicked on the file sees no standard error. Desktops have one of these programs. */
static void show_window(void)
{
    char *const programs[][8] = {
        {"kdialog", "--title", TITLE, "--error", text, NULL},
        {"zenity", "--error", "--no-markup", "--title", TITLE, "--text", text, NULL},
        {"notify-send", TITLE, text, NULL},
        {"xmessage", text, NULL},
    };
    if (isatty(STDERR_FILENO) || !has_screen() || fork() != 0)
        return;
    int nowhere = open("/dev/null", O_RDWR);
    for (int stream = STDIN_FILENO; nowhere >= 0 && stream <= STDERR_FILENO; stream++)
        dup2(nowhere, stream);
    setsid();
    for (size_t i = 0; i < sizeof programs / sizeof programs[0]; i++)
        execvp(programs[i][0], programs[i]);
    _exit(EXIT_CANNOT_START);
}

void say(const char *format, ...)
{
    va_list words;
    va_start(words, format);
    vsnprintf(text, sizeof text, format, words);
    va_end(words);
    fprintf(stderr, TITLE ": %s\n", text);
}

int fail(const char *format, ...)
{
    va_list words;
    va_start(words, format);
    vsnprintf(text, sizeof text, format, words);
    va_end(words);
    fprintf(stderr, TITLE ": %s\n", text);
    show_window();
    return EXIT_CANNOT_START;
}
