package city.weltoffen.networking.call.source;

import city.weltoffen.events.LocalizedText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the office says of a source.
 *
 * @param enabled whether the schedule counts; it can be asked by hand all the same
 * @param address where it is fetched; none of templates, and of the portal's search where the setting names it
 * @param schedule none when it is asked by hand only
 * @param search of the portal's search only
 */
public record SourceDetails(
        SourceKind kind,
        LocalizedText name,
        boolean enabled,
        @Nullable String address,
        @Nullable SourceSchedule schedule,
        @Nullable PortalQuery search,
        Presets presets) {

    public SourceDetails {
        presets = presets == null ? Presets.NONE : presets;
        search = kind != SourceKind.PORTAL_SEARCH ? null : search == null ? PortalQuery.usual() : search;
    }

    /** Whether both tell the same of the same answer. */
    boolean isReadAs(SourceDetails other) {
        return Objects.equals(address, other.address)
                && Objects.equals(search, other.search)
                && presets.equals(other.presets);
    }
}
