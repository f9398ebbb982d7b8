package city.weltoffen.networking.synergy;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What two departments have in common.
 *
 * @param id of the partner or call, or slug of the theme
 * @param country ISO 3166-1 alpha-2 that goes with a theme
 */
public record Ground(GroundKind kind, String id, @Nullable String country) {

    static Ground partner(String id, boolean network) {
        return new Ground(network ? GroundKind.NETWORK : GroundKind.PARTNER, id, null);
    }

    static Ground call(String id) {
        return new Ground(GroundKind.CALL, id, null);
    }

    static Ground theme(String theme, String country) {
        return new Ground(GroundKind.THEME_IN_COUNTRY, theme, country);
    }

    public boolean isPartner() {
        return kind == GroundKind.PARTNER || kind == GroundKind.NETWORK;
    }

    /** The same for a partner that the city joins as a network later. */
    String key() {
        return switch (kind) {
            case PARTNER, NETWORK -> "partner:" + id;
            case CALL -> "call:" + id;
            case THEME_IN_COUNTRY -> "theme:" + id + "@" + country;
        };
    }

    /** The same with the partner that remained where records were merged. */
    Ground following(UnaryOperator<String> partners) {
        return isPartner() ? new Ground(kind, partners.apply(id), null) : this;
    }
}
