package city.weltoffen.networking.application;

/** A document in the city's records system, or another page. */
public record NamedLink(String label, String url) {}
