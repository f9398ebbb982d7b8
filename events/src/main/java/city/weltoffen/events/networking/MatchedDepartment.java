package city.weltoffen.events.networking;

import java.util.List;

/**
 * A department whose profile a call fits.
 *
 * @param department its slug
 * @param score how well, up to 100
 * @param reasons the strongest first, five at most
 */
public record MatchedDepartment(String department, int score, List<MatchGround> reasons) {

    public MatchedDepartment {
        reasons = reasons == null ? List.of() : List.copyOf(reasons);
    }
}
