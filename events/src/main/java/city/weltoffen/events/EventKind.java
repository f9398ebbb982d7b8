package city.weltoffen.events;

/**
 * One kind of event as the catalogue knows it.
 *
 * @param name aggregate and past-tense verb, for instance {@code call.published}
 * @param type the CloudEvents type, for instance {@code city.weltoffen.networking.call.published.v1}
 * @param topic the Kafka topic it is published on
 * @param title what a person reads where kinds of event are listed
 * @param event the record that holds its data
 */
public record EventKind(
        String name, String type, String topic, LocalizedText title, Class<? extends DomainEvent> event) {

    private static final String PREFIX = "city.weltoffen.";

    static EventKind of(Class<? extends DomainEvent> event) {
        Kind kind = event.getAnnotation(Kind.class);
        if (kind == null) {
            throw new IllegalArgumentException(event.getName() + " names no @Kind");
        }
        return new EventKind(
                kind.name(),
                PREFIX + kind.context() + "." + kind.name() + ".v" + kind.version(),
                "weltoffen." + kind.context(),
                new LocalizedText(kind.de(), kind.en()),
                event);
    }

    /** The short name within a CloudEvents type, also of kinds that this build does not know. */
    public static String nameOf(String type) {
        if (!type.startsWith(PREFIX)) {
            return type;
        }
        String contextual = type.substring(PREFIX.length());
        int begin = contextual.indexOf('.') + 1;
        int end = contextual.lastIndexOf(".v");
        return end > begin ? contextual.substring(begin, end) : contextual.substring(begin);
    }
}
