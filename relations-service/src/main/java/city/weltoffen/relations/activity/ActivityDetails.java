package city.weltoffen.relations.activity;

import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.events.Copies;
import city.weltoffen.events.LocalizedText;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be changed of an activity.
 *
 * @param kind key of the city's kind of activity
 * @param programme text for everybody who may know of it
 * @param partners ids of partners
 * @param departments slugs of departments
 * @param measures codes of the city's measures
 * @param open whether the public may know of it
 * @param within the activity that it is a part of
 */
public record ActivityDetails(
        String kind,
        LocalizedText title,
        @Nullable String programme,
        @Nullable String place,
        ActivityTime time,
        Set<String> partners,
        Set<String> departments,
        Set<String> measures,
        Set<String> themes,
        boolean open,
        @Nullable ActivityId within,
        @Nullable String fileReference,
        Protocol protocol) {

    public ActivityDetails {
        partners = Copies.set(partners);
        departments = Copies.set(departments);
        measures = Copies.set(measures);
        themes = Copies.set(themes);
    }

    /** With the successor in the place of a department that ended. */
    ActivityDetails followed(Followed followed) {
        return new ActivityDetails(
                kind,
                title,
                programme,
                place,
                time,
                partners,
                followed.in(departments),
                measures,
                themes,
                open,
                within,
                fileReference,
                protocol);
    }
}
