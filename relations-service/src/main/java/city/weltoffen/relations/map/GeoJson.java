package city.weltoffen.relations.map;

import java.io.OutputStream;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes points as a GeoJSON FeatureCollection (RFC 7946), one after the other, never the whole in memory. */
@Component
public class GeoJson {

    public static final String MEDIA_TYPE = "application/geo+json";

    private final JsonMapper json;

    GeoJson(JsonMapper json) {
        this.json = json;
    }

    /** For those inside, with the state of each relation. */
    public void write(Stream<MapPoint> points, OutputStream target) {
        write(Map.of(), points, target, true);
    }

    /**
     * For everybody: whether a relation rests is nobody's business.
     *
     * @param about members of the collection besides its points, such as the licence (RFC 7946, 6.1)
     */
    public void writePublic(Map<String, ?> about, Stream<MapPoint> points, OutputStream target) {
        write(about, points, target, false);
    }

    private void write(Map<String, ?> about, Stream<MapPoint> points, OutputStream target, boolean withState) {
        try (JsonGenerator out = json.createGenerator(target)) {
            out.writeStartObject();
            out.writeStringProperty("type", "FeatureCollection");
            about.forEach(out::writePOJOProperty);
            out.writeArrayPropertyStart("features");
            points.forEach(point -> write(point, out, withState));
            out.writeEndArray();
            out.writeEndObject();
        }
    }

    private static void write(MapPoint point, JsonGenerator out, boolean withState) {
        out.writeStartObject();
        out.writeStringProperty("type", "Feature");
        out.writeStringProperty("id", point.relation().id().value());
        out.writeObjectPropertyStart("geometry");
        out.writeStringProperty("type", "Point");
        out.writeArrayPropertyStart("coordinates");
        out.writeNumber(point.position().longitude());
        out.writeNumber(point.position().latitude());
        out.writeEndArray();
        out.writeEndObject();
        out.writeObjectPropertyStart("properties");
        out.writeStringProperty("relation", point.relation().id().value());
        out.writeStringProperty("partner", point.partner().id().value());
        out.writePOJOProperty("name", point.partner().details().name());
        out.writeStringProperty("kind", point.relation().kind().name());
        if (withState) {
            out.writeStringProperty("state", point.relation().state().name());
        }
        out.writePOJOProperty("label", point.relation().details().label());
        out.writePOJOProperty("country", point.partner().details().country());
        out.writeEndObject();
        out.writeEndObject();
    }
}
