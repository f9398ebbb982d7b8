package city.weltoffen.relations.partner;

import org.jspecify.annotations.Nullable;

/**
 * Another name by which the partner is found.
 *
 * @param language ISO 639-1, where it is the name in one language
 * @param former no longer in use
 */
public record OtherName(String name, @Nullable String language, boolean former) {}
