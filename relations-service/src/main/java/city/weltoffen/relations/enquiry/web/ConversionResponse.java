package city.weltoffen.relations.enquiry.web;

import city.weltoffen.relations.enquiry.Conversion;

/**
 * What an enquiry became.
 *
 * @param id of the relation or activity
 * @param done whether it is there; false when making it was interrupted, then it is to be converted again
 */
record ConversionResponse(Conversion.Target to, String id, boolean done) {

    static ConversionResponse of(Conversion conversion) {
        return new ConversionResponse(conversion.to(), conversion.id(), conversion.done());
    }
}
