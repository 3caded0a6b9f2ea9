import { Box, Flex, Typography } from '@strapi/design-system';
import { enumerations } from '../../../../admin/translations/enumerations';
import type { Difference, Piece } from '../api/versions';

/** Unchanged words around a change that are shown; a reader finds the place, and nothing is buried. */
const AROUND = 160;

/** Field by field what leaves the draft and what comes back: by colour, by line, and in words for who hears it. */
export function DifferenceList({ fields }: { readonly fields: readonly Difference[] }) {
  if (fields.length === 0) {
    return <Typography>Bản này giống hệt bản nháp đang có.</Typography>;
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography variant="pi" textColor="neutral600">
        <Mark kind="leaves">Gạch ngang</Mark>: sẽ mất khỏi bản nháp. <Mark kind="comes">Gạch dưới</Mark>: sẽ trở lại.
      </Typography>
      {fields.map(({ label, isChoice, pieces }) => (
        <Box key={label} tag="section" aria-label={label}>
          <Typography tag="h3" variant="sigma" textColor="neutral600">
            {label}
          </Typography>
          <Box
            background="neutral0"
            borderColor="neutral200"
            hasRadius
            padding={3}
            marginTop={1}
            style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
          >
            {pieces.length === 0 ? (
              <Typography textColor="neutral600">
                Chữ như nhau; khác cách trình bày (đậm, nghiêng, tiêu đề, liên kết) hoặc thứ tự.
              </Typography>
            ) : (
              <Typography>
                {pieces.map((piece, index) => (
                  <PieceText
                    key={index}
                    piece={isChoice ? withWord(piece) : piece}
                    isLast={index === pieces.length - 1}
                  />
                ))}
              </Typography>
            )}
          </Box>
        </Box>
      ))}
    </Flex>
  );
}

function PieceText({ piece: { kind, text }, isLast }: { readonly piece: Piece; readonly isLast: boolean }) {
  if (kind !== 'same') return <Mark kind={kind}>{text}</Mark>;
  if (text.length <= 2 * AROUND) return <>{text}</>;
  return (
    <>
      {text.slice(0, AROUND)} […] {isLast ? '' : text.slice(-AROUND)}
    </>
  );
}

const LOOK = {
  leaves: { tag: 'del', colour: 'danger', says: 'Mất' },
  comes: { tag: 'ins', colour: 'success', says: 'Trở lại' },
} as const;

function Mark({ kind, children }: { readonly kind: keyof typeof LOOK; readonly children: string }) {
  const { tag, colour, says } = LOOK[kind];
  return (
    <Box
      tag={tag}
      background={`${colour}100`}
      color={`${colour}700`}
      style={{
        display: 'inline',
        borderRadius: 2,
        textDecoration: kind === 'leaves' ? 'line-through' : 'underline',
        textUnderlineOffset: '0.2em',
      }}
    >
      <span style={HEARD}>{` (${says}: `}</span>
      {children}
      <span style={HEARD}>) </span>
    </Box>
  );
}

/** Read out, not seen. */
const HEARD = {
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;

function withWord({ kind, text }: Piece): Piece {
  return { kind, text: enumerations[text] ?? text };
}
