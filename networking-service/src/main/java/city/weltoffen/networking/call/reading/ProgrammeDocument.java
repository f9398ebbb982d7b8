package city.weltoffen.networking.call.reading;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One document of the Förderdatenbank: a flat list of properties, each with a text of HTML, a plain value, or links into
 * the tree of categories.
 */
final class ProgrammeDocument {

    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String PROGRAMMES = "/Foerderprogramm/";
    private static final Pattern CONTENT = Pattern.compile(".*/Content/[^/]+/.*");
    private static final XMLInputFactory XML = factory();

    private final String path;
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, List<String>> categories = new HashMap<>();

    private ProgrammeDocument(String path) {
        this.path = path;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    /** Addresses, contacts and links lie in trees of their own, which are left out; what lies elsewhere is looked at. */
    static boolean mayBeProgramme(String name) {
        return name.endsWith(".xml")
                && (name.contains(PROGRAMMES) || !CONTENT.matcher(name).matches());
    }

    /** @param name of the file, which says where the document lies when it does not say so itself */
    static ProgrammeDocument read(InputStream bytes, String name) throws XMLStreamException, RefusedEntry {
        XMLStreamReader xml = XML.createXMLStreamReader(bytes);
        try {
            return read(xml, name);
        } finally {
            xml.close();
        }
    }

    private static ProgrammeDocument read(XMLStreamReader xml, String name) throws XMLStreamException, RefusedEntry {
        ProgrammeDocument document = null;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw Doubt.XML_DOCTYPE.entry();
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (document == null) {
                    document = new ProgrammeDocument(path(xml, name));
                } else if (xml.getLocalName().equals("property")) {
                    document.readProperty(xml);
                }
            }
        }
        if (document == null) {
            throw Doubt.NOT_A_PROGRAMME.entry();
        }
        return document;
    }

    private static String path(XMLStreamReader root, String file) {
        String folder = root.getAttributeValue(null, "path");
        String name = root.getAttributeValue(null, "name");
        if (folder == null || name == null) {
            return file.endsWith(".xml") ? file.substring(0, file.length() - ".xml".length()) : file;
        }
        return folder.endsWith("/" + name) ? folder : folder + "/" + name;
    }

    private void readProperty(XMLStreamReader xml) throws XMLStreamException, RefusedEntry {
        String name = String.valueOf(xml.getAttributeValue(null, "name"));
        String classifier = "";
        boolean inClassifier = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw Doubt.XML_DOCTYPE.entry();
            }
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("property")) {
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "text", "value" -> values.putIfAbsent(name, xml.getElementText());
                    case "classifierLinks" -> inClassifier = true;
                    case "links" -> inClassifier = false;
                    case "link" -> {
                        String leaf = leaf(xml);
                        if (inClassifier) {
                            classifier = leaf;
                        } else {
                            categories
                                    .computeIfAbsent(classifier, _ -> new ArrayList<>())
                                    .add(leaf);
                        }
                    }
                    default -> {
                        // only holds the others together
                    }
                }
            }
        }
    }

    private static String leaf(XMLStreamReader link) {
        String address = link.getAttributeValue(XLINK, "href");
        return address == null ? "" : address.substring(address.lastIndexOf('/') + 1);
    }

    /** What an editor finds the document by. */
    String reference() {
        return place().orElse(path);
    }

    /** Where it lies below all programmes, for instance {@code Land/Niedersachsen/kultur}; a name alone is not unique. */
    Optional<String> place() {
        int begin = path.indexOf(PROGRAMMES);
        return begin < 0 ? Optional.empty() : Optional.of(path.substring(begin + PROGRAMMES.length()));
    }

    @Nullable
    String value(String property) {
        return values.get(property);
    }

    /** Last parts of the categories of a kind, for instance {@code kommune} of {@code Foerderberechtigte}. */
    List<String> categories(String classifier) {
        return categories.getOrDefault(classifier, List.of());
    }
}
