package city.weltoffen.networking.call.match;

/**
 * A word of a call's text.
 *
 * @param written as it stands there
 * @param german its stem, if it is German
 * @param english its stem, if it is English
 */
record Word(String written, String german, String english) {}
