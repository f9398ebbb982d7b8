package city.weltoffen.networking.action;

import org.jspecify.annotations.Nullable;

/**
 * What is to be done, in the words of who wrote it.
 *
 * @param text anything that does not fit into the title
 */
public record Task(String title, @Nullable String text) {}
