package city.weltoffen.relations.memory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a time line, newest first.
 *
 * @param next cursor of the following part; none on the last one
 */
public record MemoryPage(
        List<MemoryEntry> entries, @Nullable String next) {}
