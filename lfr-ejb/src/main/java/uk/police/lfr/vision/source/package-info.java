/**
 * Pictures from cameras, files and photographs, and pictures back out as JPEG.
 *
 * <p>The only package that sees FFmpeg. {@link uk.police.lfr.vision.source.FrameSources} opens a camera,
 * {@link uk.police.lfr.vision.source.PictureDecoder} a photograph; {@link uk.police.lfr.vision.source.JpegEncoder}
 * makes what a person looks at. Every wait has a limit and ends when its source is closed, every native object is freed
 * by the class that made it, and no message holds a camera's password. Cameras are reached only where
 * {@link uk.police.lfr.vision.source.CameraPlaces} allow, and at the address that was judged. Nothing here knows what a face is, and nothing
 * here writes a file.
 */
package uk.police.lfr.vision.source;
