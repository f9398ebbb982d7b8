package city.weltoffen.defaults.succession;

/**
 * One person takes over from another.
 *
 * @param from opaque subject of who leaves
 * @param to opaque subject of who takes over
 */
public record HandOver(String from, String to) {}
