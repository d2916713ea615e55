package uk.police.lfr.vision;

/**
 * Where a face is, in frame pixels with the origin at the top left. May reach past the frame's edges.
 *
 * @param left x of the left edge
 * @param top y of the top edge
 * @param right x of the right edge, above left
 * @param bottom y of the bottom edge, above top
 * @param score how sure the detector is that this is a face, 0 to 1; says nothing about who it is
 */
public record FaceBox(float left, float top, float right, float bottom, float score) {
    public float width() {
        return right - left;
    }

    public float height() {
        return bottom - top;
    }

    public float area() {
        return Math.max(0, width()) * Math.max(0, height());
    }

    /** Shared area over joint area, 0 (apart) to 1 (the same box). */
    public float overlap(FaceBox other) {
        float shared = shared(other);
        return shared == 0 ? 0 : shared / (area() + other.area() - shared);
    }

    /** Shared area over the smaller box's area: 1 where one box lies inside the other. */
    public float containment(FaceBox other) {
        float shared = shared(other);
        return shared == 0 ? 0 : shared / Math.min(area(), other.area());
    }

    private float shared(FaceBox other) {
        float w = Math.min(right, other.right) - Math.max(left, other.left);
        float h = Math.min(bottom, other.bottom) - Math.max(top, other.top);
        return w <= 0 || h <= 0 ? 0 : w * h;
    }
}
