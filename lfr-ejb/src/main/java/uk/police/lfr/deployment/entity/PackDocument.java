package uk.police.lfr.deployment.entity;

/** A document as it was handed in. */
public record PackDocument(String fileName, String contentType, byte[] content) {
    @Override
    public String toString() {
        return "PackDocument " + fileName;
    }
}
