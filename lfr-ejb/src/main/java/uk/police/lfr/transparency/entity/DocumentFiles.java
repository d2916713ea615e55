package uk.police.lfr.transparency.entity;

/** A document's file in each language. */
public record DocumentFiles(byte[] en, byte[] cy) {
    @Override
    public String toString() {
        return "DocumentFiles of " + en.length + " and " + cy.length + " bytes";
    }
}
