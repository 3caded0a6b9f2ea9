import type { Picture } from '@/data/content/parts/picture';

export interface PictureViewProps {
  readonly picture: Picture;
  /** How wide it is shown, as in the `sizes` attribute. */
  readonly sizes: string;
  readonly className?: string | undefined;
  /** The picture that one sees first when the page opens: fetched before all others. */
  readonly first?: boolean;
  /** Seen at once as well, beside the first. */
  readonly soon?: boolean;
  /** The words beside it say all: an empty alternative text. */
  readonly decorative?: boolean;
}

export function PictureView(props: PictureViewProps) {
  const { picture, sizes, className, first = false, soon = first, decorative = false } = props;
  return (
    <img
      // For programs that know no srcset: not the photograph as it came from the camera.
      src={(picture.sizes.findLast(({ width }) => width <= 960) ?? picture.sizes[0])?.src ?? picture.src}
      srcSet={picture.sizes.map(({ src, width }) => `${src} ${width}w`).join(', ')}
      sizes={sizes}
      width={picture.width}
      height={picture.height}
      alt={decorative ? '' : picture.alt}
      className={className}
      loading={soon ? 'eager' : 'lazy'}
      decoding="async"
      {...(first ? { fetchPriority: 'high' as const } : {})}
    />
  );
}
