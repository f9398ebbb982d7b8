package city.weltoffen.networking.call.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A document of the Förderdatenbank's export, and archives of them. */
final class ProgrammeFixture {

    static final String FOLDER = "BMWI/FDB/Content/DE/Foerderprogramm/";

    private final String place;
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final Map<String, String[]> categories = new LinkedHashMap<>();

    private ProgrammeFixture(String place) {
        this.place = place;
    }

    static ProgrammeFixture anyProgramme() {
        return anyProgramme("Land/Niedersachsen/staedtepartnerschaften");
    }

    static ProgrammeFixture anyProgramme(String place) {
        return new ProgrammeFixture(place)
                .rich("gsb:title", "<div>F&ouml;rderung von <b>Partnerschaften</b></div>")
                .rich("gsb:summary", "<div><p>Das Land f&ouml;rdert Begegnungen.</p><ul><li>Reisen</li></ul></div>")
                .category("Foerderberechtigte", "kommune", "verband_vereinigung")
                .category("Foerderart", "zuschuss")
                .category("Foerderbereich", "kultur_medien_sport");
    }

    /** HTML, in a CDATA section that is escaped itself. */
    ProgrammeFixture rich(String property, String html) {
        properties.put(property, "<text>" + escaped("<![CDATA[" + html + "]]>") + "</text>");
        return this;
    }

    ProgrammeFixture value(String property, String value) {
        properties.put(property, "<value>" + escaped(value) + "</value>");
        return this;
    }

    ProgrammeFixture without(String property) {
        properties.remove(property);
        return this;
    }

    ProgrammeFixture category(String classifier, String... leaves) {
        categories.put(classifier, leaves);
        return this;
    }

    String name() {
        return FOLDER + place + ".xml";
    }

    String xml() {
        int slash = place.lastIndexOf('/');
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<document path=\"/" + FOLDER + place.substring(0, slash)
                + "\" name=\"" + place.substring(slash + 1) + "\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">\n"
                + body() + "</document>";
    }

    /** As it lies in an archive, without saying itself where. */
    String nameless() {
        return "<document xmlns:xlink=\"http://www.w3.org/1999/xlink\">" + body() + "</document>";
    }

    private String body() {
        String stated = properties.entrySet().stream()
                .map(property ->
                        "<property name=\"" + property.getKey() + "\">" + property.getValue() + "</property>\n")
                .collect(Collectors.joining());
        String lists = categories.entrySet().stream()
                .map(category -> "<classifiedLinkList><classifierLinks>"
                        + link("Classifications/Classifier/Common/" + category.getKey()) + "</classifierLinks><links>"
                        + Stream.of(category.getValue())
                                .map(leaf -> link("SiteGlobals/Categories/FDB/" + category.getKey() + "/" + leaf))
                                .collect(Collectors.joining())
                        + "</links></classifiedLinkList>")
                .collect(Collectors.joining());
        return stated + "<property name=\"gsb:cl2Processes\" type=\"ClassifiedLinkLists\"><classifiedLinkLists>" + lists
                + "</classifiedLinkLists></property>\n";
    }

    private static String link(String path) {
        return "<link xlink:href=\"target:/BMWI/" + path + "\"/>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static byte[] zip(Map<String, String> documents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> document : documents.entrySet()) {
                archive.putNextEntry(new ZipEntry(document.getKey()));
                archive.write(document.getValue().getBytes(StandardCharsets.UTF_8));
                archive.closeEntry();
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }

    static byte[] zip(ProgrammeFixture... programmes) {
        Map<String, String> documents = new LinkedHashMap<>();
        Stream.of(programmes).forEach(programme -> documents.put(programme.name(), programme.xml()));
        return zip(documents);
    }
}
