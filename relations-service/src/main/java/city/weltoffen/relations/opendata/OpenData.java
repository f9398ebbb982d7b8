package city.weltoffen.relations.opendata;

import city.weltoffen.defaults.printing.SafeCell;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.relations.catalogue.Catalogue;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes public relations one after the other, with the licence and the date. */
@Component
class OpenData {

    private final JsonMapper json;
    private final Catalogue catalogue;
    private final Clock businessClock;

    OpenData(JsonMapper json, Catalogue catalogue, Clock businessClock) {
        this.json = json;
        this.catalogue = catalogue;
        this.businessClock = businessClock;
    }

    /** The shape of the JSON file. */
    record File(LocalizedText city, String licence, LocalDate asOf, List<PublicRelation> relations) {}

    /** Whose data it is, under which licence, and of which day. */
    Map<String, Object> about() {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("city", catalogue.name());
        about.put("licence", catalogue.openDataLicence());
        about.put("asOf", LocalDate.now(businessClock).toString());
        return about;
    }

    void json(Stream<PublicRelation> relations, OutputStream target) {
        try (JsonGenerator out = json.createGenerator(target)) {
            out.writeStartObject();
            about().forEach(out::writePOJOProperty);
            out.writeArrayPropertyStart("relations");
            relations.forEach(out::writePOJO);
            out.writeEndArray();
            out.writeEndObject();
        }
    }

    void csv(Stream<PublicRelation> relations, OutputStream target) throws IOException {
        try (Writer writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
                CsvWriter csv = CsvWriter.builder().build(writer)) {
            writer.write('\uFEFF');
            csv.writeRecord(
                    "id",
                    "partner_de",
                    "partner_en",
                    "country",
                    "latitude",
                    "longitude",
                    "kind",
                    "kind_de",
                    "kind_en",
                    "title_de",
                    "title_en",
                    "since",
                    "themes",
                    "summary_de",
                    "summary_en",
                    "website",
                    "licence",
                    "as_of");
            relations.forEach(relation -> csv.writeRecord(row(relation)));
        }
    }

    private List<String> row(PublicRelation relation) {
        LocalizedText title = Objects.requireNonNullElse(relation.title(), new LocalizedText("", ""));
        var position = relation.position();
        return Stream.of(
                        relation.id(),
                        relation.partner().de(),
                        relation.partner().en(),
                        text(relation.country()),
                        position == null ? "" : text(position.latitude()),
                        position == null ? "" : text(position.longitude()),
                        relation.kind().name(),
                        relation.kindName().de(),
                        relation.kindName().en(),
                        title.de(),
                        title.en(),
                        text(relation.since()),
                        String.join("; ", relation.themes().keySet()),
                        relation.summary().getOrDefault("de", ""),
                        relation.summary().getOrDefault("en", ""),
                        text(relation.website()),
                        catalogue.openDataLicence(),
                        LocalDate.now(businessClock).toString())
                .map(SafeCell::of)
                .toList();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
