package city.weltoffen.measures.measure;

import org.jspecify.annotations.Nullable;

/**
 * A body that takes part, also a local one.
 *
 * @param partner id of the partner, where the city knows it as one
 */
public record Actor(String name, @Nullable String partner) {}
