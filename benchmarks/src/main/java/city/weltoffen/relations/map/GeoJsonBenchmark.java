package city.weltoffen.relations.map;

import city.weltoffen.relations.partner.PartnerEntry;
import city.weltoffen.relations.relation.ManyRelations;
import city.weltoffen.relations.relation.RelationEntry;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.json.JsonMapper;

/** 20,000 points streamed as GeoJSON; beside it the same points built as maps in memory, then written at once. */
@State(Scope.Benchmark)
public class GeoJsonBenchmark {

    private final JsonMapper json = JsonMapper.shared();
    private final GeoJson geoJson = new GeoJson(json);
    private List<ManyRelations.Pair> mirror = List.of();

    @Setup
    public void mirror() {
        mirror = ManyRelations.all();
    }

    @Benchmark
    public void geoJson() {
        geoJson.write(
                mirror.stream().flatMap(pair -> MapPoint.of(pair.relation(), pair.partner())),
                OutputStream.nullOutputStream());
    }

    @Benchmark
    public void geoJsonPlain() {
        List<Map<String, Object>> features = mirror.stream()
                .map(pair -> feature(pair.relation(), pair.partner()))
                .toList();
        json.writeValue(
                OutputStream.nullOutputStream(), Map.of("type", "FeatureCollection", "features", features));
    }

    private static Map<String, Object> feature(RelationEntry relation, PartnerEntry partner) {
        var position = Objects.requireNonNull(partner.details().position());
        return Map.of(
                "type", "Feature",
                "id", relation.id().value(),
                "geometry",
                        Map.of("type", "Point", "coordinates", List.of(position.longitude(), position.latitude())),
                "properties",
                        Map.of(
                                "relation", relation.id().value(),
                                "partner", partner.id().value(),
                                "name", partner.details().name(),
                                "kind", relation.kind().name(),
                                "state", relation.state().name(),
                                "country", Objects.requireNonNull(partner.details().country())));
    }
}
