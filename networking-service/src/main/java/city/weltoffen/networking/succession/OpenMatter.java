package city.weltoffen.networking.succession;

import city.weltoffen.events.LocalizedText;

/**
 * Something that somebody still has to do.
 *
 * @param link into the UI
 */
public record OpenMatter(LocalizedText title, String link) {}
