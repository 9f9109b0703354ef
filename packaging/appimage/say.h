/* What a person is told. */
#ifndef SAY_H
#define SAY_H

#define EXIT_CANNOT_START 127

/* On standard error. */
void say(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* On standard error, and in a window where nobody would see that; EXIT_CANNOT_START. */
int fail(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
