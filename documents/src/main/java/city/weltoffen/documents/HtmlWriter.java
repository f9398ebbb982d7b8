package city.weltoffen.documents;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;

/** Writes one page of HTML that needs nothing else: it can be kept, sent on and read without a network. */
public final class HtmlWriter implements DocumentWriter {

    private static final byte[] DOCTYPE = "<!DOCTYPE html>\n".getBytes(StandardCharsets.US_ASCII);

    private final String css = PdfWriter.resource("screen.css");

    @Override
    public byte[] write(Document document) {
        org.w3c.dom.Document page = Page.of(document);
        Element viewport = page.createElement("meta");
        viewport.setAttribute("name", "viewport");
        viewport.setAttribute("content", "width=device-width, initial-scale=1");
        page.getElementsByTagName("head").item(0).appendChild(viewport);
        Page.style(page, css);
        try {
            var html = new ByteArrayOutputStream();
            html.writeBytes(DOCTYPE);
            transformer().transform(new DOMSource(page), new StreamResult(html));
            return html.toByteArray();
        } catch (TransformerException ours) {
            throw new IllegalStateException(ours);
        }
    }

    private static Transformer transformer() throws TransformerException {
        TransformerFactory factory = TransformerFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        Transformer transformer = factory.newTransformer();
        transformer.setOutputProperty(OutputKeys.METHOD, "html");
        transformer.setOutputProperty(OutputKeys.INDENT, "no");
        transformer.setOutputProperty(OutputKeys.ENCODING, StandardCharsets.UTF_8.name());
        return transformer;
    }
}
