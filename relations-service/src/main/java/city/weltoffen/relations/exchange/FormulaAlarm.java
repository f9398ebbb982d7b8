package city.weltoffen.relations.exchange;

import city.weltoffen.defaults.problems.DomainProblem;
import java.util.Objects;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/** Stops at the first cell that holds a formula and names it. */
final class FormulaAlarm extends XMLFilterImpl {

    private String cell = "";

    FormulaAlarm(XMLReader parent) {
        super(parent);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        if (localName.equals("c")) {
            cell = Objects.requireNonNullElse(attributes.getValue("r"), "");
        } else if (localName.equals("f")) {
            throw new DomainProblem("import-formula", cell);
        }
        super.startElement(uri, localName, qName, attributes);
    }
}
