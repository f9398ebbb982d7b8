package city.weltoffen.relations.partner;

/**
 * A place on the globe, WGS 84.
 *
 * @param latitude degrees, -90 to 90
 * @param longitude degrees, -180 to 180
 */
public record Position(double latitude, double longitude) {

    public Position {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("not on the globe: " + latitude + ", " + longitude);
        }
    }
}
