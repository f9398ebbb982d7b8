package city.weltoffen.defaults.security;

/** Which department somebody belongs to whose token still names one that ended. */
@FunctionalInterface
public interface PresentDepartment {

    /** Slug of the department that stands in its place today; the same where it goes on, or nobody knows it. */
    String of(String slug);
}
