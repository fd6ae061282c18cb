
turnpike.stripped:	file format elf64-bpf

Disassembly of section .text:

0000000000000000 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener>:
       0:	r5 = *(u64 *)(r1 + 0x90)
       1:	r6 = *(u64 *)(r1 + 0x88)
       2:	w0 = w4
       3:	w0 &= 0xffff
       4:	if w0 == 0x0 goto +0x80 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x428>
       5:	w0 = 0x1
       6:	if r6 != r2 goto +0x5 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x60>
       7:	if r5 != r3 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x60>
       8:	w5 = *(u16 *)(r1 + 0x98)
       9:	w6 = w4
      10:	w6 &= 0xffff
      11:	if w5 == w6 goto +0x78 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      12:	w5 = *(u16 *)(r1 + 0xb0)
      13:	r6 = *(u64 *)(r1 + 0xa8)
      14:	r7 = *(u64 *)(r1 + 0xa0)
      15:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0xa0>
      16:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0xa0>
      17:	w6 = w4
      18:	w6 &= 0xffff
      19:	if w5 == w6 goto +0x70 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      20:	w5 = *(u16 *)(r1 + 0xc8)
      21:	r6 = *(u64 *)(r1 + 0xc0)
      22:	r7 = *(u64 *)(r1 + 0xb8)
      23:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0xe0>
      24:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0xe0>
      25:	w6 = w4
      26:	w6 &= 0xffff
      27:	if w5 == w6 goto +0x68 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      28:	w5 = *(u16 *)(r1 + 0xe0)
      29:	r6 = *(u64 *)(r1 + 0xd8)
      30:	r7 = *(u64 *)(r1 + 0xd0)
      31:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x120>
      32:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x120>
      33:	w6 = w4
      34:	w6 &= 0xffff
      35:	if w5 == w6 goto +0x60 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      36:	w5 = *(u16 *)(r1 + 0xf8)
      37:	r6 = *(u64 *)(r1 + 0xf0)
      38:	r7 = *(u64 *)(r1 + 0xe8)
      39:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x160>
      40:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x160>
      41:	w6 = w4
      42:	w6 &= 0xffff
      43:	if w5 == w6 goto +0x58 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      44:	w5 = *(u16 *)(r1 + 0x110)
      45:	r6 = *(u64 *)(r1 + 0x108)
      46:	r7 = *(u64 *)(r1 + 0x100)
      47:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x1a0>
      48:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x1a0>
      49:	w6 = w4
      50:	w6 &= 0xffff
      51:	if w5 == w6 goto +0x50 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      52:	w5 = *(u16 *)(r1 + 0x128)
      53:	r6 = *(u64 *)(r1 + 0x120)
      54:	r7 = *(u64 *)(r1 + 0x118)
      55:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x1e0>
      56:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x1e0>
      57:	w6 = w4
      58:	w6 &= 0xffff
      59:	if w5 == w6 goto +0x48 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      60:	w5 = *(u16 *)(r1 + 0x140)
      61:	r6 = *(u64 *)(r1 + 0x138)
      62:	r7 = *(u64 *)(r1 + 0x130)
      63:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x220>
      64:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x220>
      65:	w6 = w4
      66:	w6 &= 0xffff
      67:	if w5 == w6 goto +0x40 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      68:	w5 = *(u16 *)(r1 + 0x158)
      69:	r6 = *(u64 *)(r1 + 0x150)
      70:	r7 = *(u64 *)(r1 + 0x148)
      71:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x260>
      72:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x260>
      73:	w6 = w4
      74:	w6 &= 0xffff
      75:	if w5 == w6 goto +0x38 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      76:	w5 = *(u16 *)(r1 + 0x170)
      77:	r6 = *(u64 *)(r1 + 0x168)
      78:	r7 = *(u64 *)(r1 + 0x160)
      79:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x2a0>
      80:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x2a0>
      81:	w6 = w4
      82:	w6 &= 0xffff
      83:	if w5 == w6 goto +0x30 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      84:	w5 = *(u16 *)(r1 + 0x188)
      85:	r6 = *(u64 *)(r1 + 0x180)
      86:	r7 = *(u64 *)(r1 + 0x178)
      87:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x2e0>
      88:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x2e0>
      89:	w6 = w4
      90:	w6 &= 0xffff
      91:	if w5 == w6 goto +0x28 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
      92:	w5 = *(u16 *)(r1 + 0x1a0)
      93:	r6 = *(u64 *)(r1 + 0x198)
      94:	r7 = *(u64 *)(r1 + 0x190)
      95:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x320>
      96:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x320>
      97:	w6 = w4
      98:	w6 &= 0xffff
      99:	if w5 == w6 goto +0x20 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     100:	w5 = *(u16 *)(r1 + 0x1b8)
     101:	r6 = *(u64 *)(r1 + 0x1b0)
     102:	r7 = *(u64 *)(r1 + 0x1a8)
     103:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x360>
     104:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x360>
     105:	w6 = w4
     106:	w6 &= 0xffff
     107:	if w5 == w6 goto +0x18 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     108:	w5 = *(u16 *)(r1 + 0x1d0)
     109:	r6 = *(u64 *)(r1 + 0x1c8)
     110:	r7 = *(u64 *)(r1 + 0x1c0)
     111:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x3a0>
     112:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x3a0>
     113:	w6 = w4
     114:	w6 &= 0xffff
     115:	if w5 == w6 goto +0x10 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     116:	w5 = *(u16 *)(r1 + 0x1e8)
     117:	r6 = *(u64 *)(r1 + 0x1e0)
     118:	r7 = *(u64 *)(r1 + 0x1d8)
     119:	if r7 != r2 goto +0x4 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x3e0>
     120:	if r6 != r3 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x3e0>
     121:	w6 = w4
     122:	w6 &= 0xffff
     123:	if w5 == w6 goto +0x8 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     124:	w5 = *(u16 *)(r1 + 0x200)
     125:	r6 = *(u64 *)(r1 + 0x1f8)
     126:	r1 = *(u64 *)(r1 + 0x1f0)
     127:	if r1 != r2 goto +0x3 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x418>
     128:	if r6 != r3 goto +0x2 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x418>
     129:	w4 &= 0xffff
     130:	if w5 == w4 goto +0x1 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x420>
     131:	w0 = 0x0
     132:	exit
     133:	r2 = *(u64 *)(r1 + 0xa8)
     134:	r2 = *(u64 *)(r1 + 0xa0)
     135:	r2 = *(u64 *)(r1 + 0xc0)
     136:	r2 = *(u64 *)(r1 + 0xb8)
     137:	r2 = *(u64 *)(r1 + 0xd8)
     138:	r2 = *(u64 *)(r1 + 0xd0)
     139:	r2 = *(u64 *)(r1 + 0xf0)
     140:	r2 = *(u64 *)(r1 + 0xe8)
     141:	r2 = *(u64 *)(r1 + 0x108)
     142:	r2 = *(u64 *)(r1 + 0x100)
     143:	r2 = *(u64 *)(r1 + 0x120)
     144:	r2 = *(u64 *)(r1 + 0x118)
     145:	r2 = *(u64 *)(r1 + 0x138)
     146:	r2 = *(u64 *)(r1 + 0x130)
     147:	r2 = *(u64 *)(r1 + 0x150)
     148:	r2 = *(u64 *)(r1 + 0x148)
     149:	r2 = *(u64 *)(r1 + 0x168)
     150:	r2 = *(u64 *)(r1 + 0x160)
     151:	r2 = *(u64 *)(r1 + 0x180)
     152:	r2 = *(u64 *)(r1 + 0x178)
     153:	r2 = *(u64 *)(r1 + 0x198)
     154:	r2 = *(u64 *)(r1 + 0x190)
     155:	r2 = *(u64 *)(r1 + 0x1b0)
     156:	r2 = *(u64 *)(r1 + 0x1a8)
     157:	r2 = *(u64 *)(r1 + 0x1c8)
     158:	r2 = *(u64 *)(r1 + 0x1c0)
     159:	r2 = *(u64 *)(r1 + 0x1e0)
     160:	r2 = *(u64 *)(r1 + 0x1d8)
     161:	r2 = *(u64 *)(r1 + 0x1f8)
     162:	r1 = *(u64 *)(r1 + 0x1f0)
     163:	goto -0x21 <_RNvNtCsldISJrIv0ZL_8turnpike5relay11is_listener+0x418>

0000000000000520 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search>:
     164:	r6 = r3
     165:	r4 = *(u64 *)(r1 + 0x18)
     166:	r4 *= r6
     167:	r3 = *(u64 *)(r1 + 0x10)
     168:	r3 *= r2
     169:	r4 += r3
     170:	r8 = r4
     171:	r8 >>= 0x20
     172:	r8 ^= r4
     173:	r3 = *(u64 *)(r1 + 0x38)
     174:	r8 *= r3
     175:	r3 = -0x100000000 ll
     177:	*(u64 *)(r10 - 0x10) = r2
     178:	r4 = r2
     179:	r4 &= r3
     180:	r2 = 0xffff0000 ll
     182:	r4 |= r2
     183:	*(u64 *)(r10 - 0x20) = r4
     184:	w7 = 0x0
     185:	w2 = *(u32 *)(r1 + 0x8)
     186:	*(u32 *)(r10 - 0x8) = w2
     187:	r1 += 0x208
     188:	*(u64 *)(r10 - 0x18) = r1
     189:	r8 >>= 0x21
     190:	r9 = 0x0
     191:	if w7 == 0x8 goto +0x33 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x278>
     192:	w1 = w8
     193:	w1 += w7
     194:	w2 = *(u32 *)(r10 - 0x8)
     195:	w1 &= w2
     196:	*(u32 *)(r10 - 0x4) = w1
     197:	r2 = r10
     198:	r2 += -0x4
     199:	r1 = 0x0 ll
		0000000000000638:  R_BPF_64_64	NARROW
     201:	call 0x1
     202:	r3 = 0xffffffffffff ll
     204:	if r0 == 0x0 goto +0x26 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x278>
     205:	r1 = *(u64 *)(r0 + 0x8)
     206:	r1 &= r3
     207:	if r1 != r6 goto +0xc <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x1c0>
     208:	w1 = *(u32 *)(r0 + 0x0)
     209:	r2 = *(u64 *)(r10 - 0x10)
     210:	if w1 != w2 goto +0x9 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x1c0>
     211:	w2 = *(u8 *)(r0 + 0x1f)
     212:	r2 <<= 0x5
     213:	r1 = *(u64 *)(r10 - 0x18)
     214:	r1 += r2
     215:	r2 = *(u64 *)(r1 + 0x0)
     216:	if r2 != 0x0 goto +0x3 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x1c0>
     217:	r1 = *(u64 *)(r1 + 0x8)
     218:	r2 = *(u64 *)(r10 - 0x20)
     219:	if r1 == r2 goto +0x13 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x258>
     220:	r1 = *(u64 *)(r0 + 0x48)
     221:	r2 = r1
     222:	r2 &= r3
     223:	if r2 != r6 goto +0xc <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x240>
     224:	w2 = *(u32 *)(r0 + 0x40)
     225:	r3 = *(u64 *)(r10 - 0x10)
     226:	if w2 != w3 goto +0x9 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x240>
     227:	w3 = *(u8 *)(r0 + 0x5f)
     228:	r3 <<= 0x5
     229:	r2 = *(u64 *)(r10 - 0x18)
     230:	r2 += r3
     231:	r3 = *(u64 *)(r2 + 0x0)
     232:	if r3 != 0x0 goto +0x3 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x240>
     233:	r2 = *(u64 *)(r2 + 0x8)
     234:	r3 = *(u64 *)(r10 - 0x20)
     235:	if r2 == r3 goto +0x5 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x268>
     236:	w7 += 0x1
     237:	if r1 s> -0x1 goto +0x5 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x278>
     238:	goto -0x30 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0xd8>
     239:	r0 += 0x8
     240:	goto +0x1 <_RNvXNtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry6NarrowNtB2_5Entry6search+0x270>
     241:	r0 += 0x48
     242:	r9 = r0
     243:	r0 = r9
     244:	exit

00000000000007a8 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search>:
     245:	r6 = r3
     246:	r4 = *(u64 *)(r2 + 0x0)
     247:	r3 = *(u64 *)(r1 + 0x10)
     248:	*(u64 *)(r10 - 0x10) = r4
     249:	r3 *= r4
     250:	r5 = *(u64 *)(r2 + 0x8)
     251:	r4 = *(u64 *)(r1 + 0x18)
     252:	*(u64 *)(r10 - 0x18) = r5
     253:	r4 *= r5
     254:	r4 += r3
     255:	r5 = *(u64 *)(r2 + 0x10)
     256:	r3 = *(u64 *)(r1 + 0x20)
     257:	*(u64 *)(r10 - 0x28) = r5
     258:	r3 *= r5
     259:	r4 += r3
     260:	r3 = *(u64 *)(r2 + 0x18)
     261:	r2 = *(u64 *)(r1 + 0x28)
     262:	*(u64 *)(r10 - 0x30) = r3
     263:	r2 *= r3
     264:	r4 += r2
     265:	r2 = *(u64 *)(r1 + 0x30)
     266:	r2 *= r6
     267:	r4 += r2
     268:	r9 = r4
     269:	r9 >>= 0x20
     270:	r9 ^= r4
     271:	r2 = *(u64 *)(r1 + 0x38)
     272:	r9 *= r2
     273:	w7 = 0x0
     274:	w2 = *(u32 *)(r1 + 0xc)
     275:	*(u32 *)(r10 - 0x8) = w2
     276:	r1 += 0x208
     277:	*(u64 *)(r10 - 0x20) = r1
     278:	r9 >>= 0x21
     279:	r8 = 0x0
     280:	if w7 == 0x8 goto +0x3b <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2f8>
     281:	w1 = w9
     282:	w1 += w7
     283:	w2 = *(u32 *)(r10 - 0x8)
     284:	w1 &= w2
     285:	*(u32 *)(r10 - 0x4) = w1
     286:	r2 = r10
     287:	r2 += -0x4
     288:	r1 = 0x0 ll
		0000000000000900:  R_BPF_64_64	WIDE
     290:	call 0x1
     291:	r4 = 0xffffffffffff ll
     293:	if r0 == 0x0 goto +0x2e <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2f8>
     294:	r1 = *(u64 *)(r0 + 0x10)
     295:	r1 &= r4
     296:	if r1 != r6 goto +0x10 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x220>
     297:	r1 = *(u64 *)(r0 + 0x8)
     298:	r2 = *(u64 *)(r0 + 0x0)
     299:	r3 = *(u64 *)(r10 - 0x10)
     300:	if r2 != r3 goto +0xc <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x220>
     301:	r2 = *(u64 *)(r10 - 0x18)
     302:	if r1 != r2 goto +0xa <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x220>
     303:	w2 = *(u8 *)(r0 + 0x27)
     304:	r2 <<= 0x5
     305:	r1 = *(u64 *)(r10 - 0x20)
     306:	r1 += r2
     307:	r2 = *(u64 *)(r1 + 0x0)
     308:	r3 = *(u64 *)(r10 - 0x28)
     309:	if r2 != r3 goto +0x3 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x220>
     310:	r1 = *(u64 *)(r1 + 0x8)
     311:	r2 = *(u64 *)(r10 - 0x30)
     312:	if r1 == r2 goto +0x17 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2d8>
     313:	r1 = *(u64 *)(r0 + 0x90)
     314:	r2 = r1
     315:	r2 &= r4
     316:	if r2 != r6 goto +0x10 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2c0>
     317:	r2 = *(u64 *)(r0 + 0x88)
     318:	r3 = *(u64 *)(r0 + 0x80)
     319:	r4 = *(u64 *)(r10 - 0x10)
     320:	if r3 != r4 goto +0xc <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2c0>
     321:	r3 = *(u64 *)(r10 - 0x18)
     322:	if r2 != r3 goto +0xa <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2c0>
     323:	w3 = *(u8 *)(r0 + 0xa7)
     324:	r3 <<= 0x5
     325:	r2 = *(u64 *)(r10 - 0x20)
     326:	r2 += r3
     327:	r3 = *(u64 *)(r2 + 0x0)
     328:	r4 = *(u64 *)(r10 - 0x28)
     329:	if r3 != r4 goto +0x3 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2c0>
     330:	r2 = *(u64 *)(r2 + 0x8)
     331:	r3 = *(u64 *)(r10 - 0x30)
     332:	if r2 == r3 goto +0x5 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2e8>
     333:	w7 += 0x1
     334:	if r1 s> -0x1 goto +0x5 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2f8>
     335:	goto -0x38 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x118>
     336:	r0 += 0x10
     337:	goto +0x1 <_RNvXs_NtCsldISJrIv0ZL_8turnpike5tableNtNtCs7ifBPmSVd3_12turnpike_abi5entry4WideNtB4_5Entry6search+0x2f0>
     338:	r0 += 0x90
     339:	r8 = r0
     340:	r0 = r8
     341:	exit

0000000000000ab0 <memcpy>:
     342:	if r3 == 0x0 goto +0x9 <memcpy+0x50>
     343:	r4 = 0x0
     344:	r5 = r1
     345:	r5 += r4
     346:	r0 = r2
     347:	r0 += r4
     348:	w0 = *(u8 *)(r0 + 0x0)
     349:	*(u8 *)(r5 + 0x0) = w0
     350:	r4 += 0x1
     351:	if r4 < r3 goto -0x8 <memcpy+0x10>
     352:	exit

0000000000000b08 <memmove>:
     353:	r4 = r1
     354:	r4 -= r2
     355:	if r4 >= r3 goto +0xb <memmove+0x70>
     356:	r2 += -0x1
     357:	r1 += -0x1
     358:	r4 = r1
     359:	r4 += r3
     360:	r5 = r2
     361:	r5 += r3
     362:	w5 = *(u8 *)(r5 + 0x0)
     363:	*(u8 *)(r4 + 0x0) = w5
     364:	r3 += -0x1
     365:	if r3 != 0x0 goto -0x8 <memmove+0x28>
     366:	goto +0xa <memmove+0xc0>
     367:	if r3 == 0x0 goto +0x9 <memmove+0xc0>
     368:	r4 = 0x0
     369:	r5 = r1
     370:	r5 += r4
     371:	r0 = r2
     372:	r0 += r4
     373:	w0 = *(u8 *)(r0 + 0x0)
     374:	*(u8 *)(r5 + 0x0) = w0
     375:	r4 += 0x1
     376:	if r4 < r3 goto -0x8 <memmove+0x80>
     377:	exit

0000000000000bd0 <memset>:
     378:	if r3 == 0x0 goto +0x6 <memset+0x38>
     379:	r4 = 0x0
     380:	r5 = r1
     381:	r5 += r4
     382:	*(u8 *)(r5 + 0x0) = w2
     383:	r4 += 0x1
     384:	if r4 < r3 goto -0x5 <memset+0x10>
     385:	exit

Disassembly of section xdp:

0000000000000000 <clock>:
       0:	w0 = 0x0
       1:	w2 = *(u32 *)(r1 + 0x4)
       2:	w6 = *(u32 *)(r1 + 0x0)
       3:	r1 = r6
       4:	r1 += 0x10
       5:	if r1 > r2 goto +0x5 <clock+0x58>
       6:	call 0x76
       7:	r1 = 0x2
       8:	*(u64 *)(r6 + 0x8) = r1
       9:	*(u64 *)(r6 + 0x0) = r0
      10:	w0 = 0x2
      11:	exit

0000000000000060 <turnpike>:
      12:	r7 = r1
      13:	w1 = 0x0
      14:	*(u32 *)(r10 - 0x20) = w1
      15:	r2 = r10
      16:	r2 += -0x20
      17:	r1 = 0x0 ll
		0000000000000088:  R_BPF_64_64	SETTINGS
      19:	call 0x1
      20:	w6 = 0x2
      21:	r9 = 0x13
      22:	if r0 == 0x0 goto +0x32 <turnpike+0x1e8>
      23:	w1 = *(u32 *)(r0 + 0x0)
      24:	if w1 != 0x2 goto +0x30 <turnpike+0x1e8>
      25:	w1 = *(u32 *)(r7 + 0x4)
      26:	w2 = *(u32 *)(r7 + 0x0)
      27:	*(u64 *)(r10 - 0x48) = r2
      28:	r2 += 0xe
      29:	r9 = 0x3
      30:	if r2 > r1 goto +0x2a <turnpike+0x1e8>
      31:	w5 = 0x0
      32:	r8 = 0x0
      33:	r9 = 0xe
      34:	r3 = *(u64 *)(r10 - 0x48)
      35:	w3 = *(u16 *)(r3 + 0xc)
      36:	if w3 s> 0xa887 goto +0x4 <turnpike+0xe8>
      37:	if w3 == 0x8 goto +0xf8 <turnpike+0x890>
      38:	r9 = 0x3
      39:	if w3 == 0x81 goto +0x4 <turnpike+0x100>
      40:	goto +0x20 <turnpike+0x1e8>
      41:	if w3 == 0xdd86 goto +0x17 <turnpike+0x1a8>
      42:	r9 = 0x3
      43:	if w3 != 0xa888 goto +0x1d <turnpike+0x1e8>
      44:	r2 = *(u64 *)(r10 - 0x48)
      45:	r2 += 0x16
      46:	if r2 > r1 goto +0x1a <turnpike+0x1e8>
      47:	r3 = *(u64 *)(r10 - 0x48)
      48:	r8 = *(u64 *)(r3 + 0xc)
      49:	w5 = *(u16 *)(r3 + 0xe)
      50:	w5 &= 0xff0f
      51:	w3 = *(u16 *)(r3 + 0x10)
      52:	if w3 == 0x8 goto +0xe5 <turnpike+0x870>
      53:	if w3 == 0xdd86 goto +0xe4 <turnpike+0x870>
      54:	if w3 != 0x81 goto +0x12 <turnpike+0x1e8>
      55:	r4 = *(u64 *)(r10 - 0x48)
      56:	w3 = *(u16 *)(r4 + 0x12)
      57:	w3 &= 0xff0f
      58:	w4 = *(u16 *)(r4 + 0x14)
      59:	if w4 == 0x8 goto +0xd9 <turnpike+0x848>
      60:	if w4 != 0xdd86 goto +0xc <turnpike+0x1e8>
      61:	w3 <<= 0x10
      62:	w3 |= w5
      63:	r9 = 0x16
      64:	w5 = w3
      65:	*(u32 *)(r10 - 0x58) = w5
      66:	*(u64 *)(r10 - 0x50) = r9
      67:	*(u64 *)(r10 - 0x60) = r8
      68:	r3 = r2
      69:	r3 += 0x30
      70:	r9 = 0x3
      71:	if r3 > r1 goto +0x1 <turnpike+0x1e8>
      72:	goto +0xf <turnpike+0x260>
      73:	w1 = 0x0
      74:	*(u32 *)(r10 - 0x20) = w1
      75:	r2 = r10
      76:	r2 += -0x20
      77:	r1 = 0x0 ll
		0000000000000268:  R_BPF_64_64	COUNTERS
      79:	call 0x1
      80:	if r0 == 0x0 goto +0x5 <turnpike+0x250>
      81:	r9 <<= 0x3
      82:	r0 += r9
      83:	r1 = *(u64 *)(r0 + 0x0)
      84:	r1 += 0x1
      85:	*(u64 *)(r0 + 0x0) = r1
      86:	w0 = w6
      87:	exit
      88:	w4 = *(u32 *)(r2 + 0x4)
      89:	*(u64 *)(r10 - 0x68) = r4
      90:	w4 &= 0xff0000
      91:	if w4 != 0x110000 goto -0x13 <turnpike+0x1e8>
      92:	w4 = *(u32 *)(r2 + 0x0)
      93:	r9 = 0x4
      94:	*(u64 *)(r10 - 0x70) = r4
      95:	w4 &= 0xf0
      96:	if w4 != 0x60 goto -0x18 <turnpike+0x1e8>
      97:	r4 = *(u64 *)(r10 - 0x68)
      98:	w4 &= 0xffff
      99:	w5 = *(u32 *)(r2 + 0x2c)
     100:	*(u64 *)(r10 - 0x88) = r5
     101:	w5 &= 0xffff
     102:	if w4 != w5 goto -0x1e <turnpike+0x1e8>
     103:	r4 = r2
     104:	r4 += 0x28
     105:	w5 = w1
     106:	w5 -= w4
     107:	r4 = *(u64 *)(r10 - 0x68)
     108:	r4 = be16 r4
     109:	*(u32 *)(r10 - 0x98) = w5
     110:	*(u64 *)(r10 - 0x90) = r4
     111:	if w5 < w4 goto -0x27 <turnpike+0x1e8>
     112:	r4 = *(u64 *)(r10 - 0x90)
     113:	if w4 < 0x8 goto -0x29 <turnpike+0x1e8>
     114:	r9 = 0xc
     115:	r4 = *(u64 *)(r10 - 0x88)
     116:	w4 >>= 0x10
     117:	*(u64 *)(r10 - 0x88) = r4
     118:	if w4 == 0x0 goto -0x2e <turnpike+0x1e8>
     119:	r8 = *(u64 *)(r2 + 0x20)
     120:	r4 = *(u64 *)(r2 + 0x18)
     121:	*(u64 *)(r10 - 0xa0) = r4
     122:	r5 = *(u64 *)(r2 + 0x10)
     123:	r9 = *(u64 *)(r2 + 0x8)
     124:	w4 = *(u32 *)(r2 + 0x28)
     125:	*(u64 *)(r10 - 0x78) = r4
     126:	*(u64 *)(r10 - 0x80) = r8
     127:	*(u64 *)(r10 - 0x28) = r8
     128:	r4 = *(u64 *)(r10 - 0xa0)
     129:	*(u64 *)(r10 - 0x30) = r4
     130:	*(u64 *)(r10 - 0xc8) = r5
     131:	*(u64 *)(r10 - 0x38) = r5
     132:	*(u64 *)(r10 - 0xc0) = r9
     133:	*(u64 *)(r10 - 0x40) = r9
     134:	r4 = *(u64 *)(r10 - 0x78)
     135:	w4 >>= 0x10
     136:	*(u64 *)(r10 - 0xd8) = r4
     137:	r4 = be16 r4
     138:	w9 = *(u16 *)(r0 + 0x6)
     139:	w9 &= 0xffff
     140:	w5 = 0x1
     141:	*(u64 *)(r10 - 0xa8) = r5
     142:	w5 = 0x1
     143:	if w4 <= w9 goto +0x1 <turnpike+0x428>
     144:	w5 = 0x0
     145:	w9 = *(u16 *)(r0 + 0x4)
     146:	w8 = 0x1
     147:	if w9 <= w4 goto +0x1 <turnpike+0x448>
     148:	w8 = 0x0
     149:	r9 = *(u64 *)(r10 - 0x90)
     150:	w9 += -0x8
     151:	w8 &= w5
     152:	*(u32 *)(r10 - 0xd0) = w8
     153:	w4 = w8
     154:	w4 &= 0x1
     155:	r8 = *(u64 *)(r10 - 0x80)
     156:	*(u64 *)(r10 - 0xb8) = r9
     157:	if w4 != 0x0 goto +0xb <turnpike+0x4e8>
     158:	if w9 < 0x4 goto +0x154 <turnpike+0xf38>
     159:	r5 = r2
     160:	r5 += 0x34
     161:	if r5 > r1 goto +0x151 <turnpike+0xf38>
     162:	w5 = *(u8 *)(r3 + 0x0)
     163:	if w5 < 0x40 goto +0x14f <turnpike+0xf38>
     164:	w9 = *(u32 *)(r0 + 0x44)
     165:	if w9 < w5 goto +0x14d <turnpike+0xf38>
     166:	w1 = *(u32 *)(r3 + 0x0)
     167:	*(u64 *)(r10 - 0xa8) = r1
     168:	r9 = *(u64 *)(r10 - 0xb8)
     169:	r5 = 0x10000000000 ll
     171:	if w4 != 0x0 goto +0x4 <turnpike+0x520>
     172:	r1 = *(u64 *)(r10 - 0xa8)
     173:	w5 = w1
     174:	w5 &= 0xffff
     175:	r5 <<= 0x20
     176:	r2 = *(u64 *)(r0 + 0x10)
     177:	r1 = *(u64 *)(r10 - 0xc0)
     178:	r2 *= r1
     179:	r1 = *(u64 *)(r0 + 0x18)
     180:	r3 = *(u64 *)(r10 - 0xc8)
     181:	r1 *= r3
     182:	r1 += r2
     183:	r2 = *(u64 *)(r0 + 0x20)
     184:	r3 = *(u64 *)(r10 - 0xa0)
     185:	r2 *= r3
     186:	r1 += r2
     187:	r2 = *(u64 *)(r0 + 0x28)
     188:	r2 *= r8
     189:	r1 += r2
     190:	r2 = *(u64 *)(r10 - 0x78)
     191:	r5 |= r2
     192:	r2 = *(u64 *)(r0 + 0x30)
     193:	r2 *= r5
     194:	r1 += r2
     195:	r9 = r1
     196:	r9 >>= 0x20
     197:	r9 ^= r1
     198:	r1 = *(u64 *)(r0 + 0x38)
     199:	r9 *= r1
     200:	*(u64 *)(r10 - 0xb0) = r0
     201:	w1 = *(u32 *)(r0 + 0xc)
     202:	r2 = r9
     203:	r2 >>= 0x21
     204:	w1 &= w2
     205:	*(u32 *)(r10 - 0x20) = w1
     206:	r2 = r10
     207:	r2 += -0x20
     208:	r1 = 0x0 ll
		0000000000000680:  R_BPF_64_64	WIDE
     210:	r8 = r5
     211:	call 0x1
     212:	if r0 == 0x0 goto +0x15f <turnpike+0x1140>
     213:	r1 = *(u64 *)(r10 - 0x80)
     214:	r9 >>= 0x20
     215:	r9 &= 0x1
     216:	r1 = r9
     217:	r1 <<= 0x7
     218:	r5 = r0
     219:	r5 += r1
     220:	r3 = *(u64 *)(r5 + 0x10)
     221:	r2 = 0xffffffffffff ll
     223:	*(u64 *)(r10 - 0xe8) = r3
     224:	r3 &= r2
     225:	r1 = *(u64 *)(r10 - 0xb0)
     226:	*(u64 *)(r10 - 0xe0) = r8
     227:	if r3 != r8 goto +0x10 <turnpike+0x740>
     228:	r3 = *(u64 *)(r5 + 0x8)
     229:	r4 = *(u64 *)(r5 + 0x0)
     230:	r8 = *(u64 *)(r10 - 0xc0)
     231:	if r4 != r8 goto +0xc <turnpike+0x740>
     232:	r4 = *(u64 *)(r10 - 0xc8)
     233:	if r3 != r4 goto +0xa <turnpike+0x740>
     234:	w3 = *(u8 *)(r5 + 0x27)
     235:	r3 <<= 0x5
     236:	r4 = r1
     237:	r4 += r3
     238:	r3 = *(u64 *)(r4 + 0x208)
     239:	r8 = *(u64 *)(r10 - 0xa0)
     240:	if r3 != r8 goto +0x3 <turnpike+0x740>
     241:	r3 = *(u64 *)(r4 + 0x210)
     242:	r8 = *(u64 *)(r10 - 0x80)
     243:	if r3 == r8 goto +0x33f <turnpike+0x2138>
     244:	r9 ^= 0x1
     245:	r9 <<= 0x7
     246:	r0 += r9
     247:	r4 = *(u64 *)(r0 + 0x10)
     248:	r3 = r4
     249:	r3 &= r2
     250:	r2 = *(u64 *)(r10 - 0xe0)
     251:	if r3 != r2 goto +0x134 <turnpike+0x1120>
     252:	r2 = *(u64 *)(r0 + 0x8)
     253:	r3 = *(u64 *)(r0 + 0x0)
     254:	r5 = *(u64 *)(r10 - 0xc0)
     255:	if r3 != r5 goto +0x130 <turnpike+0x1120>
     256:	r3 = *(u64 *)(r10 - 0xc8)
     257:	if r2 != r3 goto +0x12e <turnpike+0x1120>
     258:	w2 = *(u8 *)(r0 + 0x27)
     259:	r2 <<= 0x5
     260:	r5 = r1
     261:	r5 += r2
     262:	r1 = *(u64 *)(r5 + 0x208)
     263:	r2 = *(u64 *)(r10 - 0xa0)
     264:	if r1 != r2 goto +0x127 <turnpike+0x1120>
     265:	r1 = *(u64 *)(r5 + 0x210)
     266:	r2 = *(u64 *)(r10 - 0x80)
     267:	if r1 == r2 goto +0x1 <turnpike+0x808>
     268:	goto +0x123 <turnpike+0x1120>
     269:	*(u64 *)(r10 - 0xe8) = r4
     270:	r3 = r0
     271:	r3 += 0x10
     272:	r5 += 0x208
     273:	*(u64 *)(r10 - 0xe0) = r5
     274:	r0 += 0x48
     275:	*(u64 *)(r10 - 0xf0) = r0
     276:	goto +0x324 <turnpike+0x2168>
     277:	w3 <<= 0x10
     278:	w3 |= w5
     279:	r9 = 0x16
     280:	w5 = w3
     281:	goto +0x4 <turnpike+0x890>
     282:	r9 = 0x12
     283:	r2 = *(u64 *)(r10 - 0x48)
     284:	r2 += 0x12
     285:	if w3 == 0xdd86 goto -0xdd <turnpike+0x1a8>
     286:	*(u32 *)(r10 - 0x58) = w5
     287:	*(u64 *)(r10 - 0x50) = r9
     288:	*(u64 *)(r10 - 0x60) = r8
     289:	r3 = r2
     290:	r3 += 0x1c
     291:	r9 = 0x3
     292:	if r3 > r1 goto -0xdc <turnpike+0x1e8>
     293:	w4 = *(u32 *)(r2 + 0x8)
     294:	*(u64 *)(r10 - 0x78) = r4
     295:	w4 &= 0xff00
     296:	if w4 != 0x1100 goto -0xe0 <turnpike+0x1e8>
     297:	w4 = *(u32 *)(r2 + 0x0)
     298:	*(u64 *)(r10 - 0x70) = r4
     299:	w4 &= 0xff
     300:	r9 = 0x4
     301:	if w4 != 0x45 goto -0xe5 <turnpike+0x1e8>
     302:	w4 = *(u32 *)(r2 + 0x4)
     303:	*(u64 *)(r10 - 0x80) = r4
     304:	w4 &= -0x410000
     305:	if w4 != 0x0 goto -0xe9 <turnpike+0x1e8>
     306:	r9 = *(u64 *)(r2 + 0xc)
     307:	r4 = *(u64 *)(r10 - 0x80)
     308:	r5 = *(u64 *)(r10 - 0x70)
     309:	r4 += r5
     310:	r5 = *(u64 *)(r10 - 0x78)
     311:	r4 += r5
     312:	r5 = r9
     313:	r5 <<= 0x20
     314:	r5 >>= 0x20
     315:	r4 += r5
     316:	*(u64 *)(r10 - 0x68) = r9
     317:	r5 = r9
     318:	r5 >>= 0x20
     319:	r4 += r5
     320:	r5 = r4
     321:	r5 >>= 0x20
     322:	r4 <<= 0x20
     323:	r4 >>= 0x20
     324:	r4 += r5
     325:	r9 = r4
     326:	r9 &= 0xffff
     327:	r5 = r4
     328:	r5 >>= 0x20
     329:	r5 += r9
     330:	r4 >>= 0x10
     331:	r4 &= 0xffff
     332:	r5 += r4
     333:	r4 = r5
     334:	r4 >>= 0x10
     335:	w5 &= 0xffff
     336:	w5 += w4
     337:	w4 = w5
     338:	w4 >>= 0x10
     339:	w4 += w5
     340:	r9 = 0x5
     341:	w4 &= 0xffff
     342:	if w4 != 0xffff goto -0x10e <turnpike+0x1e8>
     343:	w5 = *(u32 *)(r2 + 0x18)
     344:	r4 = *(u64 *)(r10 - 0x70)
     345:	r4 = be32 r4
     346:	w4 &= 0xffff
     347:	*(u64 *)(r10 - 0x90) = r4
     348:	w8 = w4
     349:	w8 += -0x14
     350:	*(u64 *)(r10 - 0x88) = r5
     351:	r4 = r5
     352:	r4 = be16 r4
     353:	r9 = 0x4
     354:	*(u32 *)(r10 - 0xa0) = w8
     355:	if w8 != w4 goto -0x11b <turnpike+0x1e8>
     356:	r4 = r2
     357:	r4 += 0x14
     358:	w5 = w1
     359:	w5 -= w4
     360:	*(u32 *)(r10 - 0x98) = w5
     361:	w4 = *(u32 *)(r10 - 0xa0)
     362:	if w5 < w4 goto -0x122 <turnpike+0x1e8>
     363:	r4 = *(u64 *)(r10 - 0x90)
     364:	if w4 < 0x1c goto -0x124 <turnpike+0x1e8>
     365:	w4 = *(u32 *)(r2 + 0x14)
     366:	*(u64 *)(r10 - 0xc0) = r4
     367:	w4 >>= 0x10
     368:	*(u64 *)(r10 - 0xc8) = r4
     369:	r4 = be16 r4
     370:	w9 = *(u16 *)(r0 + 0x6)
     371:	w9 &= 0xffff
     372:	w5 = 0x1
     373:	*(u64 *)(r10 - 0xa8) = r5
     374:	w5 = 0x1
     375:	if w4 <= w9 goto +0x1 <turnpike+0xb68>
     376:	w5 = 0x0
     377:	w9 = *(u16 *)(r0 + 0x4)
     378:	w8 = 0x1
     379:	if w9 <= w4 goto +0x1 <turnpike+0xb88>
     380:	w8 = 0x0
     381:	w8 &= w5
     382:	r5 = *(u64 *)(r10 - 0x90)
     383:	w5 += -0x1c
     384:	w4 = w8
     385:	w4 &= 0x1
     386:	*(u64 *)(r10 - 0xb8) = r5
     387:	if w4 != 0x0 goto +0xb <turnpike+0xc18>
     388:	if w5 < 0x4 goto +0x16b <turnpike+0x1720>
     389:	r5 = r2
     390:	r5 += 0x20
     391:	if r5 > r1 goto +0x168 <turnpike+0x1720>
     392:	w5 = *(u8 *)(r3 + 0x0)
     393:	if w5 < 0x40 goto +0x166 <turnpike+0x1720>
     394:	w9 = *(u32 *)(r0 + 0x44)
     395:	if w9 < w5 goto +0x164 <turnpike+0x1720>
     396:	w1 = *(u32 *)(r3 + 0x0)
     397:	*(u64 *)(r10 - 0xa8) = r1
     398:	r5 = *(u64 *)(r10 - 0xb8)
     399:	*(u32 *)(r10 - 0xd0) = w8
     400:	r8 = 0x10000000000 ll
     402:	if w4 != 0x0 goto +0x3 <turnpike+0xc50>
     403:	r8 = *(u64 *)(r10 - 0xa8)
     404:	w8 &= 0xffff
     405:	r8 <<= 0x20
     406:	r1 = *(u64 *)(r0 + 0x10)
     407:	r2 = *(u64 *)(r10 - 0x68)
     408:	r1 *= r2
     409:	r2 = *(u64 *)(r10 - 0xc0)
     410:	r8 |= r2
     411:	r2 = *(u64 *)(r0 + 0x18)
     412:	r3 = r8
     413:	r3 *= r2
     414:	r3 += r1
     415:	r9 = r3
     416:	r9 >>= 0x20
     417:	r9 ^= r3
     418:	r1 = *(u64 *)(r0 + 0x38)
     419:	r9 *= r1
     420:	*(u64 *)(r10 - 0xb0) = r0
     421:	w1 = *(u32 *)(r0 + 0x8)
     422:	r2 = r9
     423:	r2 >>= 0x21
     424:	w1 &= w2
     425:	*(u32 *)(r10 - 0x20) = w1
     426:	r2 = r10
     427:	r2 += -0x20
     428:	r1 = 0x0 ll
		0000000000000d60:  R_BPF_64_64	NARROW
     430:	call 0x1
     431:	if r0 == 0x0 goto +0x186 <turnpike+0x1950>
     432:	r9 >>= 0x20
     433:	r9 &= 0x1
     434:	r1 = r9
     435:	r1 <<= 0x6
     436:	r4 = r0
     437:	r4 += r1
     438:	r5 = *(u64 *)(r4 + 0x8)
     439:	r1 = 0xffffffffffff ll
     441:	r2 = r5
     442:	r2 &= r1
     443:	*(u64 *)(r10 - 0xd8) = r8
     444:	if r2 != r8 goto +0x12 <turnpike+0xe18>
     445:	w2 = *(u32 *)(r4 + 0x0)
     446:	r3 = *(u64 *)(r10 - 0x68)
     447:	if w2 != w3 goto +0xf <turnpike+0xe18>
     448:	w2 = *(u8 *)(r4 + 0x1f)
     449:	r2 <<= 0x5
     450:	r8 = *(u64 *)(r10 - 0xb0)
     451:	r8 += r2
     452:	r2 = *(u64 *)(r8 + 0x208)
     453:	if r2 != 0x0 goto +0x9 <turnpike+0xe18>
     454:	r2 = -0x100000000 ll
     456:	r3 = *(u64 *)(r10 - 0x68)
     457:	r3 &= r2
     458:	r2 = 0xffff0000 ll
     460:	r3 |= r2
     461:	r2 = *(u64 *)(r8 + 0x210)
     462:	if r2 == r3 goto +0x2a9 <turnpike+0x2360>
     463:	r9 ^= 0x1
     464:	r9 <<= 0x6
     465:	r0 += r9
     466:	r3 = *(u64 *)(r0 + 0x8)
     467:	r2 = r3
     468:	r2 &= r1
     469:	r1 = *(u64 *)(r10 - 0xd8)
     470:	if r2 != r1 goto +0x15c <turnpike+0x1938>
     471:	w1 = *(u32 *)(r0 + 0x0)
     472:	r2 = *(u64 *)(r10 - 0x68)
     473:	if w1 != w2 goto +0x159 <turnpike+0x1938>
     474:	w1 = *(u8 *)(r0 + 0x1f)
     475:	r1 <<= 0x5
     476:	r4 = *(u64 *)(r10 - 0xb0)
     477:	r4 += r1
     478:	r1 = *(u64 *)(r4 + 0x208)
     479:	if r1 != 0x0 goto +0x153 <turnpike+0x1938>
     480:	r1 = -0x100000000 ll
     482:	r2 = *(u64 *)(r10 - 0x68)
     483:	r2 &= r1
     484:	r1 = 0xffff0000 ll
     486:	r2 |= r1
     487:	r1 = *(u64 *)(r4 + 0x210)
     488:	if r1 == r2 goto +0x1 <turnpike+0xef0>
     489:	goto +0x149 <turnpike+0x1938>
     490:	*(u64 *)(r10 - 0xe8) = r3
     491:	r1 = r0
     492:	r1 += 0x8
     493:	*(u64 *)(r10 - 0xc0) = r1
     494:	r4 += 0x208
     495:	*(u64 *)(r10 - 0xe0) = r4
     496:	r0 += 0x4
     497:	*(u64 *)(r10 - 0xf0) = r0
     498:	goto +0x28d <turnpike+0x23a0>
     499:	r4 = 0x20
     500:	*(u64 *)(r10 - 0x58) = r4
     501:	r4 = *(u64 *)(r10 - 0xb8)
     502:	if w4 == 0x0 goto +0x15 <turnpike+0x1000>
     503:	r2 += 0x31
     504:	if r2 > r1 goto +0x13 <turnpike+0x1000>
     505:	r9 = 0x7
     506:	w1 = *(u8 *)(r3 + 0x0)
     507:	if w1 < 0x4 goto -0x1b3 <turnpike+0x1e8>
     508:	w2 = w1
     509:	w2 += -0x14
     510:	w2 &= 0xff
     511:	if w2 < 0x2c goto -0x1b7 <turnpike+0x1e8>
     512:	r2 = r0
     513:	w3 = *(u32 *)(r0 + 0x44)
     514:	r4 = 0x22
     515:	*(u64 *)(r10 - 0x58) = r4
     516:	if w3 >= w1 goto +0x2 <turnpike+0xfd8>
     517:	r3 = 0x20
     518:	*(u64 *)(r10 - 0x58) = r3
     519:	w1 &= 0xff
     520:	if w1 > 0x3f goto +0x2 <turnpike+0xff8>
     521:	r1 = 0x20
     522:	*(u64 *)(r10 - 0x58) = r1
     523:	r0 = r2
     524:	r7 = r0
     525:	call 0x76
     526:	r1 = r7
     527:	w2 = *(u32 *)(r1 + 0x40)
     528:	r0 >>= 0x6
     529:	r9 = 0x3
     530:	if w2 <= w0 goto -0x1ca <turnpike+0x1e8>
     531:	r2 = *(u64 *)(r10 - 0xa0)
     532:	r3 = r8
     533:	r4 = *(u64 *)(r10 - 0xd8)
     534:	call -0x1
		00000000000010b0:  R_BPF_64_32	.text
     535:	r1 = r7
     536:	if w0 == 0x0 goto -0x1d0 <turnpike+0x1e8>
     537:	r2 = *(u64 *)(r10 - 0x48)
     538:	r2 = *(u64 *)(r2 + 0x0)
     539:	r3 = 0xffffffffffff ll
     541:	r2 &= r3
     542:	r3 = *(u64 *)(r1 + 0x48)
     543:	if r3 == r2 goto +0x84b <turnpike+0x52f8>
     544:	r3 = *(u64 *)(r1 + 0x50)
     545:	if r3 == r2 goto +0x849 <turnpike+0x52f8>
     546:	r3 = *(u64 *)(r1 + 0x58)
     547:	if r3 == r2 goto +0x847 <turnpike+0x52f8>
     548:	r3 = *(u64 *)(r1 + 0x60)
     549:	if r3 == r2 goto +0x845 <turnpike+0x52f8>
     550:	r3 = *(u64 *)(r1 + 0x68)
     551:	if r3 == r2 goto +0x843 <turnpike+0x52f8>
     552:	r3 = *(u64 *)(r1 + 0x70)
     553:	if r3 == r2 goto +0x841 <turnpike+0x52f8>
     554:	r3 = *(u64 *)(r1 + 0x78)
     555:	if r3 == r2 goto +0x83f <turnpike+0x52f8>
     556:	r9 = 0xf
     557:	r1 = *(u64 *)(r1 + 0x80)
     558:	if r1 == r2 goto +0x83c <turnpike+0x52f8>
     559:	goto -0x1e7 <turnpike+0x1e8>
     560:	r1 = *(u64 *)(r10 - 0x80)
     561:	r9 = *(u64 *)(r10 - 0xe0)
     562:	if r4 s> -0x1 goto +0x1 <turnpike+0x1140>
     563:	goto +0x1b4 <turnpike+0x1ee0>
     564:	w1 = *(u32 *)(r10 - 0xd0)
     565:	w1 &= 0x1
     566:	if w1 != 0x0 goto +0x2e <turnpike+0x12c8>
     567:	r7 = *(u64 *)(r10 - 0x80)
     568:	r9 = 0x9
     569:	r2 = *(u64 *)(r10 - 0xa8)
     570:	r2 = be32 r2
     571:	w2 &= 0xffff
     572:	r1 = *(u64 *)(r10 - 0x90)
     573:	w1 += -0xc
     574:	if w1 < w2 goto +0x1 <turnpike+0x11a0>
     575:	goto -0x1f7 <turnpike+0x1e8>
     576:	call 0x76
     577:	r1 = *(u64 *)(r10 - 0xb0)
     578:	w2 = *(u32 *)(r1 + 0x40)
     579:	r0 >>= 0x6
     580:	r9 = 0x3
     581:	if w2 <= w0 goto -0x1fd <turnpike+0x1e8>
     582:	r2 = *(u64 *)(r10 - 0xa0)
     583:	r3 = r7
     584:	r4 = *(u64 *)(r10 - 0xd8)
     585:	call -0x1
		0000000000001248:  R_BPF_64_32	.text
     586:	r1 = *(u64 *)(r10 - 0xb0)
     587:	if w0 == 0x0 goto -0x203 <turnpike+0x1e8>
     588:	r2 = *(u64 *)(r10 - 0x48)
     589:	r2 = *(u64 *)(r2 + 0x0)
     590:	r3 = 0xffffffffffff ll
     592:	r2 &= r3
     593:	r3 = 0x22
     594:	*(u64 *)(r10 - 0x58) = r3
     595:	r3 = *(u64 *)(r1 + 0x48)
     596:	if r3 == r2 goto +0x816 <turnpike+0x52f8>
     597:	r3 = *(u64 *)(r1 + 0x50)
     598:	if r3 == r2 goto +0x814 <turnpike+0x52f8>
     599:	r3 = *(u64 *)(r1 + 0x58)
     600:	if r3 == r2 goto +0x812 <turnpike+0x52f8>
     601:	r3 = *(u64 *)(r1 + 0x60)
     602:	if r3 == r2 goto +0x810 <turnpike+0x52f8>
     603:	r3 = *(u64 *)(r1 + 0x68)
     604:	if r3 == r2 goto +0x80e <turnpike+0x52f8>
     605:	r3 = *(u64 *)(r1 + 0x70)
     606:	if r3 == r2 goto +0x80c <turnpike+0x52f8>
     607:	r3 = *(u64 *)(r1 + 0x78)
     608:	if r3 == r2 goto +0x80a <turnpike+0x52f8>
     609:	r9 = 0xf
     610:	r1 = *(u64 *)(r1 + 0x80)
     611:	if r1 == r2 goto +0x807 <turnpike+0x52f8>
     612:	goto -0x21c <turnpike+0x1e8>
     613:	call 0x76
     614:	*(u64 *)(r10 - 0x50) = r0
     615:	r9 = r10
     616:	r9 += -0x20
     617:	r1 = r9
     618:	w2 = 0x0
     619:	r3 = 0x10
     620:	call -0x1
		0000000000001360:  R_BPF_64_32	memset
     621:	r1 = *(u64 *)(r10 - 0x80)
     622:	*(u64 *)(r10 - 0x8) = r1
     623:	r1 = *(u64 *)(r10 - 0xa0)
     624:	*(u64 *)(r10 - 0x10) = r1
     625:	r7 = *(u64 *)(r10 - 0x78)
     626:	w7 &= -0x10000
     627:	r1 = 0x30000000000 ll
     629:	r8 = r7
     630:	r7 |= r1
     631:	r1 = *(u64 *)(r10 - 0xb0)
     632:	r2 = r9
     633:	r3 = r7
     634:	call 0xf4
		00000000000013d0:  R_BPF_64_32	.text
     635:	r9 = 0x3
     636:	if r0 == 0x0 goto -0x234 <turnpike+0x1e8>
     637:	r1 = *(u64 *)(r0 + 0x0)
     638:	r2 = 0xffffffffffff ll
     640:	r1 &= r2
     641:	if r1 != r7 goto -0x239 <turnpike+0x1e8>
     642:	r1 = *(u64 *)(r0 - 0x10)
     643:	r2 = *(u64 *)(r0 - 0x8)
     644:	r1 |= r2
     645:	if r1 != 0x0 goto -0x23d <turnpike+0x1e8>
     646:	r7 = *(u64 *)(r10 - 0xb0)
     647:	r7 += 0x208
     648:	w2 = *(u8 *)(r0 + 0x17)
     649:	r2 <<= 0x5
     650:	r1 = r7
     651:	r1 += r2
     652:	r2 = *(u64 *)(r1 + 0x0)
     653:	r3 = *(u64 *)(r10 - 0xa0)
     654:	if r2 != r3 goto -0x246 <turnpike+0x1e8>
     655:	r1 = *(u64 *)(r1 + 0x8)
     656:	r2 = *(u64 *)(r10 - 0x80)
     657:	if r1 != r2 goto -0x249 <turnpike+0x1e8>
     658:	r3 = *(u64 *)(r10 - 0x50)
     659:	r3 >>= 0x6
     660:	w1 = *(u32 *)(r0 + 0x8)
     661:	w2 = *(u32 *)(r0 + 0xc)
     662:	w2 = *(u32 *)(r0 + 0x10)
     663:	r9 = 0xa
     664:	*(u64 *)(r10 - 0x50) = r3
     665:	if w1 <= w3 goto -0x251 <turnpike+0x1e8>
     666:	r1 = 0x20000000000 ll
     668:	r3 = r8
     669:	r3 |= r1
     670:	r2 = r10
     671:	r2 += -0x40
     672:	r1 = *(u64 *)(r10 - 0xb0)
     673:	r8 = r3
     674:	r9 = r0
     675:	call 0xf4
		0000000000001518:  R_BPF_64_32	.text
     676:	r1 = r9
     677:	if r0 == 0x0 goto +0x24 <turnpike+0x15f0>
     678:	r2 = *(u64 *)(r0 + 0x0)
     679:	r3 = 0xffffffffffff ll
     681:	r2 &= r3
     682:	if r2 != r8 goto +0x1f <turnpike+0x15f0>
     683:	r2 = *(u64 *)(r0 - 0x8)
     684:	r3 = *(u64 *)(r0 - 0x10)
     685:	r4 = *(u64 *)(r10 - 0xc0)
     686:	if r3 != r4 goto +0x1b <turnpike+0x15f0>
     687:	r3 = *(u64 *)(r10 - 0xc8)
     688:	if r2 != r3 goto +0x19 <turnpike+0x15f0>
     689:	w2 = *(u8 *)(r0 + 0x17)
     690:	r2 <<= 0x5
     691:	r7 += r2
     692:	r2 = *(u64 *)(r7 + 0x0)
     693:	r3 = *(u64 *)(r10 - 0xa0)
     694:	if r2 != r3 goto +0x13 <turnpike+0x15f0>
     695:	r2 = *(u64 *)(r7 + 0x8)
     696:	r3 = *(u64 *)(r10 - 0x80)
     697:	if r2 != r3 goto +0x10 <turnpike+0x15f0>
     698:	w2 = *(u32 *)(r0 + 0x8)
     699:	w2 = *(u32 *)(r0 + 0xc)
     700:	w3 = *(u32 *)(r0 + 0x10)
     701:	r9 = 0xb
     702:	r3 = *(u64 *)(r10 - 0x50)
     703:	if w2 > w3 goto -0x277 <turnpike+0x1e8>
     704:	w2 = *(u32 *)(r0 + 0x8)
     705:	w2 = *(u32 *)(r0 + 0xc)
     706:	w3 = *(u32 *)(r0 + 0x10)
     707:	r9 = 0xa
     708:	r3 = *(u64 *)(r10 - 0x50)
     709:	if w3 <= w2 goto -0x27d <turnpike+0x1e8>
     710:	r3 = *(u64 *)(r10 - 0x50)
     711:	w3 -= w2
     712:	if w3 > 0x1 goto +0x1 <turnpike+0x15f0>
     713:	goto -0x281 <turnpike+0x1e8>
     714:	r9 = 0x9
     715:	w1 = *(u8 *)(r1 + 0x16)
     716:	w1 &= 0x8
     717:	if w1 == 0x0 goto -0x285 <turnpike+0x1e8>
     718:	r1 = *(u64 *)(r10 - 0x48)
     719:	r1 = *(u64 *)(r1 + 0x0)
     720:	r2 = 0xffffffffffff ll
     722:	r1 &= r2
     723:	r2 = *(u64 *)(r10 - 0xb0)
     724:	r2 = *(u64 *)(r2 + 0x48)
     725:	if r2 == r1 goto +0x17 <turnpike+0x1708>
     726:	r2 = *(u64 *)(r10 - 0xb0)
     727:	r2 = *(u64 *)(r2 + 0x50)
     728:	if r2 == r1 goto +0x14 <turnpike+0x1708>
     729:	r2 = *(u64 *)(r10 - 0xb0)
     730:	r2 = *(u64 *)(r2 + 0x58)
     731:	if r2 == r1 goto +0x11 <turnpike+0x1708>
     732:	r2 = *(u64 *)(r10 - 0xb0)
     733:	r2 = *(u64 *)(r2 + 0x60)
     734:	if r2 == r1 goto +0xe <turnpike+0x1708>
     735:	r2 = *(u64 *)(r10 - 0xb0)
     736:	r2 = *(u64 *)(r2 + 0x68)
     737:	if r2 == r1 goto +0xb <turnpike+0x1708>
     738:	r2 = *(u64 *)(r10 - 0xb0)
     739:	r2 = *(u64 *)(r2 + 0x70)
     740:	if r2 == r1 goto +0x8 <turnpike+0x1708>
     741:	r2 = *(u64 *)(r10 - 0xb0)
     742:	r2 = *(u64 *)(r2 + 0x78)
     743:	if r2 == r1 goto +0x5 <turnpike+0x1708>
     744:	r9 = 0xf
     745:	r2 = *(u64 *)(r10 - 0xb0)
     746:	r2 = *(u64 *)(r2 + 0x80)
     747:	if r2 == r1 goto +0x1 <turnpike+0x1708>
     748:	goto -0x2a4 <turnpike+0x1e8>
     749:	w6 = 0x1
     750:	r9 = 0x28
     751:	goto -0x2a7 <turnpike+0x1e8>
     752:	r4 = 0x20
     753:	*(u64 *)(r10 - 0x58) = r4
     754:	r4 = *(u64 *)(r10 - 0xb8)
     755:	if w4 == 0x0 goto +0x15 <turnpike+0x17e8>
     756:	r2 += 0x1d
     757:	if r2 > r1 goto +0x13 <turnpike+0x17e8>
     758:	r9 = 0x7
     759:	w1 = *(u8 *)(r3 + 0x0)
     760:	if w1 < 0x4 goto -0x2b0 <turnpike+0x1e8>
     761:	w2 = w1
     762:	w2 += -0x14
     763:	w2 &= 0xff
     764:	if w2 < 0x2c goto -0x2b4 <turnpike+0x1e8>
     765:	r2 = r0
     766:	w3 = *(u32 *)(r0 + 0x44)
     767:	r4 = 0x22
     768:	*(u64 *)(r10 - 0x58) = r4
     769:	if w3 >= w1 goto +0x2 <turnpike+0x17c0>
     770:	r3 = 0x20
     771:	*(u64 *)(r10 - 0x58) = r3
     772:	w1 &= 0xff
     773:	if w1 > 0x3f goto +0x2 <turnpike+0x17e0>
     774:	r1 = 0x20
     775:	*(u64 *)(r10 - 0x58) = r1
     776:	r0 = r2
     777:	r7 = r0
     778:	call 0x76
     779:	r1 = r7
     780:	w2 = *(u32 *)(r1 + 0x40)
     781:	r0 >>= 0x6
     782:	r9 = 0x3
     783:	if w2 <= w0 goto -0x2c7 <turnpike+0x1e8>
     784:	r2 = -0x100000000 ll
     786:	r3 = *(u64 *)(r10 - 0x68)
     787:	r3 &= r2
     788:	r2 = 0xffff0000 ll
     790:	r3 |= r2
     791:	r2 = 0x0
     792:	r4 = *(u64 *)(r10 - 0xc8)
     793:	call -0x1
		00000000000018c8:  R_BPF_64_32	.text
     794:	r1 = r7
     795:	if w0 == 0x0 goto -0x2d3 <turnpike+0x1e8>
     796:	r2 = *(u64 *)(r10 - 0x48)
     797:	r2 = *(u64 *)(r2 + 0x0)
     798:	r3 = 0xffffffffffff ll
     800:	r2 &= r3
     801:	r3 = *(u64 *)(r1 + 0x48)
     802:	if r3 == r2 goto +0x748 <turnpike+0x52f8>
     803:	r3 = *(u64 *)(r1 + 0x50)
     804:	if r3 == r2 goto +0x746 <turnpike+0x52f8>
     805:	r3 = *(u64 *)(r1 + 0x58)
     806:	if r3 == r2 goto +0x744 <turnpike+0x52f8>
     807:	r3 = *(u64 *)(r1 + 0x60)
     808:	if r3 == r2 goto +0x742 <turnpike+0x52f8>
     809:	r3 = *(u64 *)(r1 + 0x68)
     810:	if r3 == r2 goto +0x740 <turnpike+0x52f8>
     811:	r3 = *(u64 *)(r1 + 0x70)
     812:	if r3 == r2 goto +0x73e <turnpike+0x52f8>
     813:	r3 = *(u64 *)(r1 + 0x78)
     814:	if r3 == r2 goto +0x73c <turnpike+0x52f8>
     815:	r9 = 0xf
     816:	r1 = *(u64 *)(r1 + 0x80)
     817:	if r1 == r2 goto +0x739 <turnpike+0x52f8>
     818:	goto -0x2ea <turnpike+0x1e8>
     819:	r8 = *(u64 *)(r10 - 0xd8)
     820:	if r3 s> -0x1 goto +0x1 <turnpike+0x1950>
     821:	goto +0xd8 <turnpike+0x2010>
     822:	w1 = *(u32 *)(r10 - 0xd0)
     823:	w1 &= 0x1
     824:	if w1 != 0x0 goto +0x33 <turnpike+0x1b00>
     825:	r9 = 0x9
     826:	r2 = *(u64 *)(r10 - 0xa8)
     827:	r2 = be32 r2
     828:	w2 &= 0xffff
     829:	r1 = *(u64 *)(r10 - 0x90)
     830:	w1 += -0x20
     831:	if w1 < w2 goto +0x1 <turnpike+0x19a8>
     832:	goto -0x2f8 <turnpike+0x1e8>
     833:	call 0x76
     834:	r1 = *(u64 *)(r10 - 0xb0)
     835:	w2 = *(u32 *)(r1 + 0x40)
     836:	r0 >>= 0x6
     837:	r9 = 0x3
     838:	if w2 <= w0 goto -0x2fe <turnpike+0x1e8>
     839:	r2 = -0x100000000 ll
     841:	r3 = *(u64 *)(r10 - 0x68)
     842:	r3 &= r2
     843:	r2 = 0xffff0000 ll
     845:	r3 |= r2
     846:	r2 = 0x0
     847:	r4 = *(u64 *)(r10 - 0xc8)
     848:	call -0x1
		0000000000001a80:  R_BPF_64_32	.text
     849:	r1 = *(u64 *)(r10 - 0xb0)
     850:	if w0 == 0x0 goto -0x30a <turnpike+0x1e8>
     851:	r2 = *(u64 *)(r10 - 0x48)
     852:	r2 = *(u64 *)(r2 + 0x0)
     853:	r3 = 0xffffffffffff ll
     855:	r2 &= r3
     856:	r3 = 0x22
     857:	*(u64 *)(r10 - 0x58) = r3
     858:	r3 = *(u64 *)(r1 + 0x48)
     859:	if r3 == r2 goto +0x70f <turnpike+0x52f8>
     860:	r3 = *(u64 *)(r1 + 0x50)
     861:	if r3 == r2 goto +0x70d <turnpike+0x52f8>
     862:	r3 = *(u64 *)(r1 + 0x58)
     863:	if r3 == r2 goto +0x70b <turnpike+0x52f8>
     864:	r3 = *(u64 *)(r1 + 0x60)
     865:	if r3 == r2 goto +0x709 <turnpike+0x52f8>
     866:	r3 = *(u64 *)(r1 + 0x68)
     867:	if r3 == r2 goto +0x707 <turnpike+0x52f8>
     868:	r3 = *(u64 *)(r1 + 0x70)
     869:	if r3 == r2 goto +0x705 <turnpike+0x52f8>
     870:	r3 = *(u64 *)(r1 + 0x78)
     871:	if r3 == r2 goto +0x703 <turnpike+0x52f8>
     872:	r9 = 0xf
     873:	r1 = *(u64 *)(r1 + 0x80)
     874:	if r1 == r2 goto +0x700 <turnpike+0x52f8>
     875:	goto -0x323 <turnpike+0x1e8>
     876:	r1 = -0x100000000 ll
     878:	r9 = *(u64 *)(r10 - 0x68)
     879:	r9 &= r1
     880:	r8 = *(u64 *)(r10 - 0xc0)
     881:	w8 &= -0x10000
     882:	r1 = 0x30000000000 ll
     884:	*(u64 *)(r10 - 0xc0) = r8
     885:	r8 |= r1
     886:	call 0x76
     887:	*(u64 *)(r10 - 0x60) = r0
     888:	r7 = *(u64 *)(r10 - 0xb0)
     889:	r1 = r7
     890:	*(u64 *)(r10 - 0x58) = r9
     891:	r2 = r9
     892:	*(u64 *)(r10 - 0x50) = r8
     893:	r3 = r8
     894:	call 0xa3
		0000000000001bf0:  R_BPF_64_32	.text
     895:	r1 = r7
     896:	r9 = 0x3
     897:	r7 = r0
     898:	if r0 == 0x0 goto -0x33a <turnpike+0x1e8>
     899:	r2 = *(u64 *)(r7 + 0x0)
     900:	r3 = 0xffffffffffff ll
     902:	r2 &= r3
     903:	r3 = *(u64 *)(r10 - 0x50)
     904:	if r2 != r3 goto -0x340 <turnpike+0x1e8>
     905:	w2 = *(u32 *)(r7 - 0x8)
     906:	if w2 != 0x0 goto -0x342 <turnpike+0x1e8>
     907:	r2 = r1
     908:	r2 += 0x208
     909:	w3 = *(u8 *)(r7 + 0x17)
     910:	r3 <<= 0x5
     911:	*(u64 *)(r10 - 0x50) = r2
     912:	r2 += r3
     913:	r3 = *(u64 *)(r2 + 0x0)
     914:	if r3 != 0x0 goto -0x34a <turnpike+0x1e8>
     915:	r3 = 0xffff0000 ll
     917:	r8 = *(u64 *)(r10 - 0x58)
     918:	r8 |= r3
     919:	r2 = *(u64 *)(r2 + 0x8)
     920:	*(u64 *)(r10 - 0x58) = r8
     921:	if r2 != r8 goto -0x351 <turnpike+0x1e8>
     922:	r5 = *(u64 *)(r10 - 0x60)
     923:	r5 >>= 0x6
     924:	r4 = r7
     925:	w2 = *(u32 *)(r4 + 0x8)
     926:	w3 = *(u32 *)(r4 + 0xc)
     927:	w3 = *(u32 *)(r4 + 0x10)
     928:	r9 = 0xa
     929:	r8 = r5
     930:	if w2 <= w5 goto -0x35a <turnpike+0x1e8>
     931:	r2 = 0x20000000000 ll
     933:	r3 = *(u64 *)(r10 - 0xc0)
     934:	r3 |= r2
     935:	r2 = *(u64 *)(r10 - 0x68)
     936:	r9 = r3
     937:	call 0xa3
		0000000000001d48:  R_BPF_64_32	.text
     938:	r1 = *(u64 *)(r10 - 0xb0)
     939:	if r0 == 0x0 goto +0x1f <turnpike+0x1df8>
     940:	r2 = *(u64 *)(r0 + 0x0)
     941:	r3 = 0xffffffffffff ll
     943:	r2 &= r3
     944:	if r2 != r9 goto +0x1a <turnpike+0x1df8>
     945:	w2 = *(u32 *)(r0 - 0x8)
     946:	r3 = *(u64 *)(r10 - 0x68)
     947:	if w2 != w3 goto +0x17 <turnpike+0x1df8>
     948:	w2 = *(u8 *)(r0 + 0x17)
     949:	r2 <<= 0x5
     950:	r4 = *(u64 *)(r10 - 0x50)
     951:	r4 += r2
     952:	r3 = r4
     953:	r2 = *(u64 *)(r4 + 0x0)
     954:	if r2 != 0x0 goto +0x10 <turnpike+0x1df8>
     955:	r2 = *(u64 *)(r3 + 0x8)
     956:	r3 = *(u64 *)(r10 - 0x58)
     957:	if r2 != r3 goto +0xd <turnpike+0x1df8>
     958:	w2 = *(u32 *)(r0 + 0x8)
     959:	w2 = *(u32 *)(r0 + 0xc)
     960:	w3 = *(u32 *)(r0 + 0x10)
     961:	r9 = 0xb
     962:	if w2 > w8 goto -0x37a <turnpike+0x1e8>
     963:	w2 = *(u32 *)(r0 + 0x8)
     964:	w2 = *(u32 *)(r0 + 0xc)
     965:	w3 = *(u32 *)(r0 + 0x10)
     966:	r9 = 0xa
     967:	if w8 <= w2 goto -0x37f <turnpike+0x1e8>
     968:	w8 -= w2
     969:	if w8 > 0x1 goto +0x1 <turnpike+0x1df8>
     970:	goto -0x382 <turnpike+0x1e8>
     971:	r9 = 0x9
     972:	w2 = *(u8 *)(r7 + 0x16)
     973:	w2 &= 0x8
     974:	if w2 == 0x0 goto -0x386 <turnpike+0x1e8>
     975:	r2 = *(u64 *)(r10 - 0x48)
     976:	r2 = *(u64 *)(r2 + 0x0)
     977:	r3 = 0xffffffffffff ll
     979:	r2 &= r3
     980:	r3 = 0x28
     981:	*(u64 *)(r10 - 0x58) = r3
     982:	r3 = *(u64 *)(r1 + 0x48)
     983:	if r3 == r2 goto +0x693 <turnpike+0x52f8>
     984:	r3 = *(u64 *)(r1 + 0x50)
     985:	if r3 == r2 goto +0x691 <turnpike+0x52f8>
     986:	r3 = *(u64 *)(r1 + 0x58)
     987:	if r3 == r2 goto +0x68f <turnpike+0x52f8>
     988:	r3 = *(u64 *)(r1 + 0x60)
     989:	if r3 == r2 goto +0x68d <turnpike+0x52f8>
     990:	r3 = *(u64 *)(r1 + 0x68)
     991:	if r3 == r2 goto +0x68b <turnpike+0x52f8>
     992:	r3 = *(u64 *)(r1 + 0x70)
     993:	if r3 == r2 goto +0x689 <turnpike+0x52f8>
     994:	r3 = *(u64 *)(r1 + 0x78)
     995:	if r3 == r2 goto +0x687 <turnpike+0x52f8>
     996:	r9 = 0xf
     997:	r1 = *(u64 *)(r1 + 0x80)
     998:	if r1 == r2 goto +0x684 <turnpike+0x52f8>
     999:	goto -0x39f <turnpike+0x1e8>
    1000:	r2 = r10
    1001:	r2 += -0x40
    1002:	r1 = *(u64 *)(r10 - 0xb0)
    1003:	r3 = r9
    1004:	call 0xf4
		0000000000001f60:  R_BPF_64_32	.text
    1005:	r3 = r0
    1006:	if r3 == 0x0 goto -0x1bb <turnpike+0x1140>
    1007:	r2 = *(u64 *)(r3 + 0x0)
    1008:	r1 = 0xffffffffffff ll
    1010:	*(u64 *)(r10 - 0xe8) = r2
    1011:	r2 &= r1
    1012:	if r2 != r9 goto -0x1c1 <turnpike+0x1140>
    1013:	r1 = *(u64 *)(r3 - 0x8)
    1014:	r2 = *(u64 *)(r3 - 0x10)
    1015:	r4 = *(u64 *)(r10 - 0xc0)
    1016:	if r2 != r4 goto -0x1c5 <turnpike+0x1140>
    1017:	r2 = *(u64 *)(r10 - 0xc8)
    1018:	if r1 != r2 goto -0x1c7 <turnpike+0x1140>
    1019:	w1 = *(u8 *)(r3 + 0x17)
    1020:	r1 <<= 0x5
    1021:	r2 = *(u64 *)(r10 - 0xb0)
    1022:	r2 += r1
    1023:	*(u64 *)(r10 - 0xe0) = r2
    1024:	r1 = *(u64 *)(r2 + 0x208)
    1025:	r2 = *(u64 *)(r10 - 0xa0)
    1026:	if r1 != r2 goto -0x1cf <turnpike+0x1140>
    1027:	r1 = *(u64 *)(r10 - 0xe0)
    1028:	r1 = *(u64 *)(r1 + 0x210)
    1029:	r2 = *(u64 *)(r10 - 0x80)
    1030:	if r1 != r2 goto -0x1d3 <turnpike+0x1140>
    1031:	r1 = *(u64 *)(r10 - 0xe0)
    1032:	r1 += 0x208
    1033:	*(u64 *)(r10 - 0xe0) = r1
    1034:	r1 = r3
    1035:	r1 += 0x38
    1036:	*(u64 *)(r10 - 0xf0) = r1
    1037:	goto +0x2b <turnpike+0x2168>
    1038:	r1 = *(u64 *)(r10 - 0xb0)
    1039:	r2 = *(u64 *)(r10 - 0x68)
    1040:	r3 = r8
    1041:	call 0xa3
		0000000000002088:  R_BPF_64_32	.text
    1042:	if r0 == 0x0 goto -0xdd <turnpike+0x1950>
    1043:	r2 = *(u64 *)(r0 + 0x0)
    1044:	r1 = 0xffffffffffff ll
    1046:	*(u64 *)(r10 - 0xe8) = r2
    1047:	r2 &= r1
    1048:	if r2 != r8 goto -0xe3 <turnpike+0x1950>
    1049:	w1 = *(u32 *)(r0 - 0x8)
    1050:	r2 = *(u64 *)(r10 - 0x68)
    1051:	if w1 != w2 goto -0xe6 <turnpike+0x1950>
    1052:	w1 = *(u8 *)(r0 + 0x17)
    1053:	r1 <<= 0x5
    1054:	r2 = *(u64 *)(r10 - 0xb0)
    1055:	r2 += r1
    1056:	*(u64 *)(r10 - 0xe0) = r2
    1057:	r1 = *(u64 *)(r2 + 0x208)
    1058:	if r1 != 0x0 goto -0xed <turnpike+0x1950>
    1059:	r1 = -0x100000000 ll
    1061:	r2 = *(u64 *)(r10 - 0x68)
    1062:	r2 &= r1
    1063:	r1 = 0xffff0000 ll
    1065:	r2 |= r1
    1066:	r1 = *(u64 *)(r10 - 0xe0)
    1067:	r1 = *(u64 *)(r1 + 0x210)
    1068:	if r1 != r2 goto -0xf7 <turnpike+0x1950>
    1069:	r1 = *(u64 *)(r10 - 0xe0)
    1070:	r1 += 0x208
    1071:	*(u64 *)(r10 - 0xe0) = r1
    1072:	*(u64 *)(r10 - 0xc0) = r0
    1073:	r0 += -0x4
    1074:	goto -0x242 <turnpike+0xf28>
    1075:	r3 = r5
    1076:	r3 += 0x10
    1077:	r4 += 0x208
    1078:	*(u64 *)(r10 - 0xe0) = r4
    1079:	r5 += 0x48
    1080:	*(u64 *)(r10 - 0xf0) = r5
    1081:	r9 = 0x10
    1082:	*(u64 *)(r10 - 0xc0) = r3
    1083:	w8 = *(u8 *)(r3 + 0x16)
    1084:	w1 = w8
    1085:	w1 &= 0x4
    1086:	if w1 == 0x0 goto +0x1 <turnpike+0x21a0>
    1087:	goto -0x3f7 <turnpike+0x1e8>
    1088:	r1 = *(u64 *)(r10 - 0x70)
    1089:	r1 = be64 r1
    1090:	r1 >>= 0x34
    1091:	*(u64 *)(r10 - 0x70) = r1
    1092:	r1 = *(u64 *)(r10 - 0x68)
    1093:	w1 >>= 0x18
    1094:	*(u64 *)(r10 - 0x78) = r1
    1095:	w1 = *(u32 *)(r10 - 0xd0)
    1096:	w1 &= 0x1
    1097:	if w1 != 0x0 goto +0x81 <turnpike+0x25f8>
    1098:	r1 = *(u64 *)(r10 - 0xa8)
    1099:	r1 = be32 r1
    1100:	w1 &= 0xffff
    1101:	r2 = *(u64 *)(r10 - 0x90)
    1102:	w2 += -0xc
    1103:	*(u64 *)(r10 - 0xb8) = r1
    1104:	*(u32 *)(r10 - 0xc8) = w2
    1105:	if w2 < w1 goto +0x1 <turnpike+0x2238>
    1106:	goto +0xe2 <turnpike+0x2948>
    1107:	call 0x76
    1108:	r1 = *(u64 *)(r10 - 0xb0)
    1109:	w2 = *(u32 *)(r1 + 0x40)
    1110:	r0 >>= 0x6
    1111:	r9 = 0x3
    1112:	if w2 <= w0 goto -0x410 <turnpike+0x1e8>
    1113:	r2 = *(u64 *)(r10 - 0xa0)
    1114:	r3 = *(u64 *)(r10 - 0x80)
    1115:	r4 = *(u64 *)(r10 - 0xd8)
    1116:	call -0x1
		00000000000022e0:  R_BPF_64_32	.text
    1117:	r1 = *(u64 *)(r10 - 0xb0)
    1118:	if w0 == 0x0 goto -0x416 <turnpike+0x1e8>
    1119:	r2 = *(u64 *)(r10 - 0x48)
    1120:	r2 = *(u64 *)(r2 + 0x0)
    1121:	r3 = 0xffffffffffff ll
    1123:	r2 &= r3
    1124:	r3 = 0x22
    1125:	*(u64 *)(r10 - 0x58) = r3
    1126:	r3 = *(u64 *)(r1 + 0x48)
    1127:	if r3 == r2 goto +0x603 <turnpike+0x52f8>
    1128:	r3 = *(u64 *)(r1 + 0x50)
    1129:	if r3 == r2 goto +0x601 <turnpike+0x52f8>
    1130:	r3 = *(u64 *)(r1 + 0x58)
    1131:	if r3 == r2 goto +0x5ff <turnpike+0x52f8>
    1132:	r3 = *(u64 *)(r1 + 0x60)
    1133:	if r3 == r2 goto +0x5fd <turnpike+0x52f8>
    1134:	r3 = *(u64 *)(r1 + 0x68)
    1135:	if r3 == r2 goto +0x5fb <turnpike+0x52f8>
    1136:	r3 = *(u64 *)(r1 + 0x70)
    1137:	if r3 == r2 goto +0x5f9 <turnpike+0x52f8>
    1138:	r3 = *(u64 *)(r1 + 0x78)
    1139:	if r3 == r2 goto +0x5f7 <turnpike+0x52f8>
    1140:	r9 = 0xf
    1141:	r1 = *(u64 *)(r1 + 0x80)
    1142:	if r1 == r2 goto +0x5f4 <turnpike+0x52f8>
    1143:	goto -0x42f <turnpike+0x1e8>
    1144:	*(u64 *)(r10 - 0xe8) = r5
    1145:	r1 = r4
    1146:	r1 += 0x8
    1147:	*(u64 *)(r10 - 0xc0) = r1
    1148:	r8 += 0x208
    1149:	*(u64 *)(r10 - 0xe0) = r8
    1150:	r4 += 0x4
    1151:	*(u64 *)(r10 - 0xf0) = r4
    1152:	r9 = 0x10
    1153:	r1 = *(u64 *)(r10 - 0xc0)
    1154:	w1 = *(u8 *)(r1 + 0x16)
    1155:	*(u32 *)(r10 - 0xd8) = w1
    1156:	w1 &= 0x4
    1157:	if w1 == 0x0 goto +0x1 <turnpike+0x23d8>
    1158:	goto -0x43e <turnpike+0x1e8>
    1159:	w1 = *(u32 *)(r10 - 0x98)
    1160:	w2 = *(u32 *)(r10 - 0xa0)
    1161:	w1 -= w2
    1162:	*(u32 *)(r10 - 0x98) = w1
    1163:	r1 = *(u64 *)(r10 - 0x88)
    1164:	w1 >>= 0x10
    1165:	*(u64 *)(r10 - 0x88) = r1
    1166:	r1 = *(u64 *)(r10 - 0x70)
    1167:	w1 >>= 0x8
    1168:	*(u64 *)(r10 - 0x70) = r1
    1169:	r1 = *(u64 *)(r10 - 0x80)
    1170:	w1 &= 0x400000
    1171:	*(u64 *)(r10 - 0x80) = r1
    1172:	w1 = *(u32 *)(r10 - 0xd0)
    1173:	w1 &= 0x1
    1174:	if w1 != 0x0 goto +0x61 <turnpike+0x2760>
    1175:	r1 = *(u64 *)(r10 - 0xa8)
    1176:	r1 = be32 r1
    1177:	w1 &= 0xffff
    1178:	r2 = *(u64 *)(r10 - 0x90)
    1179:	w8 = w2
    1180:	w8 += -0x20
    1181:	*(u64 *)(r10 - 0xb8) = r1
    1182:	if w8 < w1 goto +0x1 <turnpike+0x24a0>
    1183:	goto +0x27e <turnpike+0x3890>
    1184:	call 0x76
    1185:	r1 = *(u64 *)(r10 - 0xb0)
    1186:	w2 = *(u32 *)(r1 + 0x40)
    1187:	r0 >>= 0x6
    1188:	r9 = 0x3
    1189:	if w2 <= w0 goto -0x45d <turnpike+0x1e8>
    1190:	r2 = -0x100000000 ll
    1192:	r3 = *(u64 *)(r10 - 0x68)
    1193:	r3 &= r2
    1194:	r2 = 0xffff0000 ll
    1196:	r3 |= r2
    1197:	r2 = 0x0
    1198:	r4 = *(u64 *)(r10 - 0xc8)
    1199:	call -0x1
		0000000000002578:  R_BPF_64_32	.text
    1200:	r1 = *(u64 *)(r10 - 0xb0)
    1201:	if w0 == 0x0 goto -0x469 <turnpike+0x1e8>
    1202:	r2 = *(u64 *)(r10 - 0x48)
    1203:	r2 = *(u64 *)(r2 + 0x0)
    1204:	r3 = 0xffffffffffff ll
    1206:	r2 &= r3
    1207:	r3 = 0x22
    1208:	*(u64 *)(r10 - 0x58) = r3
    1209:	r3 = *(u64 *)(r1 + 0x48)
    1210:	if r3 == r2 goto +0x5b0 <turnpike+0x52f8>
    1211:	r3 = *(u64 *)(r1 + 0x50)
    1212:	if r3 == r2 goto +0x5ae <turnpike+0x52f8>
    1213:	r3 = *(u64 *)(r1 + 0x58)
    1214:	if r3 == r2 goto +0x5ac <turnpike+0x52f8>
    1215:	r3 = *(u64 *)(r1 + 0x60)
    1216:	if r3 == r2 goto +0x5aa <turnpike+0x52f8>
    1217:	r3 = *(u64 *)(r1 + 0x68)
    1218:	if r3 == r2 goto +0x5a8 <turnpike+0x52f8>
    1219:	r3 = *(u64 *)(r1 + 0x70)
    1220:	if r3 == r2 goto +0x5a6 <turnpike+0x52f8>
    1221:	r3 = *(u64 *)(r1 + 0x78)
    1222:	if r3 == r2 goto +0x5a4 <turnpike+0x52f8>
    1223:	r9 = 0xf
    1224:	r1 = *(u64 *)(r1 + 0x80)
    1225:	if r1 == r2 goto +0x5a1 <turnpike+0x52f8>
    1226:	goto -0x482 <turnpike+0x1e8>
    1227:	call 0x76
    1228:	r1 = *(u64 *)(r10 - 0xc0)
    1229:	w3 = *(u32 *)(r1 + 0x8)
    1230:	w2 = *(u32 *)(r1 + 0xc)
    1231:	w1 = *(u32 *)(r1 + 0x10)
    1232:	r0 >>= 0x6
    1233:	if w0 >= w2 goto +0x2 <turnpike+0x2640>
    1234:	if w3 <= w0 goto +0x1 <turnpike+0x2640>
    1235:	if w1 > w0 goto +0x51 <turnpike+0x28c8>
    1236:	r9 = 0x12
    1237:	r1 = *(u64 *)(r10 - 0xc0)
    1238:	r4 = *(u64 *)(r1 + 0x0)
    1239:	r1 = *(u64 *)(r10 - 0xb0)
    1240:	r5 = *(u64 *)(r10 - 0xe8)
    1241:	if r4 != r5 goto -0x491 <turnpike+0x1e8>
    1242:	r9 = 0xa
    1243:	if w3 <= w0 goto -0x493 <turnpike+0x1e8>
    1244:	if w0 <= w2 goto -0x494 <turnpike+0x1e8>
    1245:	w0 -= w2
    1246:	if w0 < 0x2 goto -0x496 <turnpike+0x1e8>
    1247:	r2 = *(u64 *)(r10 - 0x48)
    1248:	r2 = *(u64 *)(r2 + 0x0)
    1249:	r3 = 0xffffffffffff ll
    1251:	r2 &= r3
    1252:	r3 = 0x28
    1253:	*(u64 *)(r10 - 0x58) = r3
    1254:	r3 = *(u64 *)(r1 + 0x48)
    1255:	if r3 == r2 goto +0x583 <turnpike+0x52f8>
    1256:	r3 = *(u64 *)(r1 + 0x50)
    1257:	if r3 == r2 goto +0x581 <turnpike+0x52f8>
    1258:	r3 = *(u64 *)(r1 + 0x58)
    1259:	if r3 == r2 goto +0x57f <turnpike+0x52f8>
    1260:	r3 = *(u64 *)(r1 + 0x60)
    1261:	if r3 == r2 goto +0x57d <turnpike+0x52f8>
    1262:	r3 = *(u64 *)(r1 + 0x68)
    1263:	if r3 == r2 goto +0x57b <turnpike+0x52f8>
    1264:	r3 = *(u64 *)(r1 + 0x70)
    1265:	if r3 == r2 goto +0x579 <turnpike+0x52f8>
    1266:	r3 = *(u64 *)(r1 + 0x78)
    1267:	if r3 == r2 goto +0x577 <turnpike+0x52f8>
    1268:	r9 = 0xf
    1269:	r1 = *(u64 *)(r1 + 0x80)
    1270:	if r1 == r2 goto +0x574 <turnpike+0x52f8>
    1271:	goto -0x4af <turnpike+0x1e8>
    1272:	call 0x76
    1273:	r1 = *(u64 *)(r10 - 0xc0)
    1274:	w3 = *(u32 *)(r1 + 0x8)
    1275:	w2 = *(u32 *)(r1 + 0xc)
    1276:	w1 = *(u32 *)(r1 + 0x10)
    1277:	r0 >>= 0x6
    1278:	if w0 >= w2 goto +0x2 <turnpike+0x27a8>
    1279:	if w3 <= w0 goto +0x1 <turnpike+0x27a8>
    1280:	if w1 > w0 goto +0x65 <turnpike+0x2ad0>
    1281:	r9 = 0x12
    1282:	r1 = *(u64 *)(r10 - 0xc0)
    1283:	r4 = *(u64 *)(r1 + 0x0)
    1284:	r1 = *(u64 *)(r10 - 0xb0)
    1285:	r5 = *(u64 *)(r10 - 0xe8)
    1286:	if r4 != r5 goto -0x4be <turnpike+0x1e8>
    1287:	r9 = 0xa
    1288:	if w3 <= w0 goto -0x4c0 <turnpike+0x1e8>
    1289:	if w0 <= w2 goto -0x4c1 <turnpike+0x1e8>
    1290:	w0 -= w2
    1291:	if w0 < 0x2 goto -0x4c3 <turnpike+0x1e8>
    1292:	r2 = *(u64 *)(r10 - 0x48)
    1293:	r2 = *(u64 *)(r2 + 0x0)
    1294:	r3 = 0xffffffffffff ll
    1296:	r2 &= r3
    1297:	r3 = 0x28
    1298:	*(u64 *)(r10 - 0x58) = r3
    1299:	r3 = *(u64 *)(r1 + 0x48)
    1300:	if r3 == r2 goto +0x556 <turnpike+0x52f8>
    1301:	r3 = *(u64 *)(r1 + 0x50)
    1302:	if r3 == r2 goto +0x554 <turnpike+0x52f8>
    1303:	r3 = *(u64 *)(r1 + 0x58)
    1304:	if r3 == r2 goto +0x552 <turnpike+0x52f8>
    1305:	r3 = *(u64 *)(r1 + 0x60)
    1306:	if r3 == r2 goto +0x550 <turnpike+0x52f8>
    1307:	r3 = *(u64 *)(r1 + 0x68)
    1308:	if r3 == r2 goto +0x54e <turnpike+0x52f8>
    1309:	r3 = *(u64 *)(r1 + 0x70)
    1310:	if r3 == r2 goto +0x54c <turnpike+0x52f8>
    1311:	r3 = *(u64 *)(r1 + 0x78)
    1312:	if r3 == r2 goto +0x54a <turnpike+0x52f8>
    1313:	r9 = 0xf
    1314:	r1 = *(u64 *)(r1 + 0x80)
    1315:	if r1 == r2 goto +0x547 <turnpike+0x52f8>
    1316:	goto -0x4dc <turnpike+0x1e8>
    1317:	w1 = *(u32 *)(r10 - 0x98)
    1318:	r2 = *(u64 *)(r10 - 0x90)
    1319:	w1 -= w2
    1320:	*(u32 *)(r10 - 0x98) = w1
    1321:	r1 = 0x1
    1322:	*(u64 *)(r10 - 0x128) = r1
    1323:	w1 = 0x0
    1324:	*(u64 *)(r10 - 0x80) = r1
    1325:	w1 = 0x1
    1326:	*(u32 *)(r10 - 0xa0) = w1
    1327:	r2 = *(u64 *)(r10 - 0xc0)
    1328:	w1 = *(u16 *)(r2 + 0x1c)
    1329:	*(u64 *)(r10 - 0xa8) = r1
    1330:	r1 = *(u64 *)(r10 - 0x50)
    1331:	w1 += 0x30
    1332:	goto +0x3d <turnpike+0x2b30>
    1333:	call 0x76
    1334:	r1 = *(u64 *)(r10 - 0xc0)
    1335:	w4 = *(u32 *)(r1 + 0x8)
    1336:	w3 = *(u32 *)(r1 + 0xc)
    1337:	w1 = *(u32 *)(r1 + 0x10)
    1338:	r0 >>= 0x6
    1339:	if w3 <= w0 goto +0x2 <turnpike+0x2990>
    1340:	if w4 <= w0 goto +0x1 <turnpike+0x2990>
    1341:	if w1 > w0 goto +0x530 <turnpike+0x5310>
    1342:	r9 = 0x12
    1343:	r2 = *(u64 *)(r10 - 0xc0)
    1344:	r2 = *(u64 *)(r2 + 0x0)
    1345:	r5 = *(u64 *)(r10 - 0xe8)
    1346:	if r2 != r5 goto -0x4fa <turnpike+0x1e8>
    1347:	if w1 > w0 goto +0x1 <turnpike+0x29c8>
    1348:	w3 = w1
    1349:	r9 = 0xa
    1350:	r2 = *(u64 *)(r10 - 0xb0)
    1351:	if w4 <= w0 goto -0x4ff <turnpike+0x1e8>
    1352:	if w0 <= w3 goto -0x500 <turnpike+0x1e8>
    1353:	w4 = w0
    1354:	w4 -= w3
    1355:	if w4 < 0x2 goto -0x503 <turnpike+0x1e8>
    1356:	r3 = *(u64 *)(r10 - 0x48)
    1357:	r3 = *(u64 *)(r3 + 0x0)
    1358:	r4 = 0xffffffffffff ll
    1360:	r3 &= r4
    1361:	r4 = *(u64 *)(r2 + 0x48)
    1362:	if r4 == r3 goto +0xf <turnpike+0x2ab0>
    1363:	r4 = *(u64 *)(r2 + 0x50)
    1364:	if r4 == r3 goto +0xd <turnpike+0x2ab0>
    1365:	r4 = *(u64 *)(r2 + 0x58)
    1366:	if r4 == r3 goto +0xb <turnpike+0x2ab0>
    1367:	r4 = *(u64 *)(r2 + 0x60)
    1368:	if r4 == r3 goto +0x9 <turnpike+0x2ab0>
    1369:	r4 = *(u64 *)(r2 + 0x68)
    1370:	if r4 == r3 goto +0x7 <turnpike+0x2ab0>
    1371:	r4 = *(u64 *)(r2 + 0x70)
    1372:	if r4 == r3 goto +0x5 <turnpike+0x2ab0>
    1373:	r4 = *(u64 *)(r2 + 0x78)
    1374:	if r4 == r3 goto +0x3 <turnpike+0x2ab0>
    1375:	r9 = 0xf
    1376:	r2 = *(u64 *)(r2 + 0x80)
    1377:	if r2 != r3 goto -0x519 <turnpike+0x1e8>
    1378:	r2 = 0x28
    1379:	*(u64 *)(r10 - 0x58) = r2
    1380:	if w1 > w0 goto +0x506 <turnpike+0x52f8>
    1381:	goto +0x1e8 <turnpike+0x3a10>
    1382:	r1 = 0x1
    1383:	*(u64 *)(r10 - 0x128) = r1
    1384:	w1 = 0x0
    1385:	*(u32 *)(r10 - 0xa0) = w1
    1386:	r1 = *(u64 *)(r10 - 0x90)
    1387:	w1 += -0x14
    1388:	*(u64 *)(r10 - 0x90) = r1
    1389:	r2 = *(u64 *)(r10 - 0xc0)
    1390:	w1 = *(u16 *)(r2 + 0x1c)
    1391:	*(u64 *)(r10 - 0xa8) = r1
    1392:	r1 = *(u64 *)(r10 - 0x50)
    1393:	w1 += 0x1c
    1394:	*(u32 *)(r10 - 0xd0) = w1
    1395:	r1 = *(u64 *)(r10 - 0xe8)
    1396:	*(u64 *)(r10 - 0x68) = r1
    1397:	r9 = *(u64 *)(r10 - 0xf0)
    1398:	r8 = r2
    1399:	*(u64 *)(r10 - 0x120) = r1
    1400:	*(u64 *)(r10 - 0x108) = r2
    1401:	w1 = 0x0
    1402:	*(u32 *)(r10 - 0xf8) = w1
    1403:	r1 = *(u64 *)(r10 - 0x78)
    1404:	w2 = w1
    1405:	w2 &= 0xff
    1406:	w1 = 0x0
    1407:	*(u32 *)(r10 - 0x118) = w1
    1408:	w1 = 0x1
    1409:	if w2 < 0x2 goto +0x1 <turnpike+0x2bb8>
    1410:	w1 = 0x0
    1411:	w2 = 0x34
    1412:	*(u32 *)(r10 - 0x110) = w2
    1413:	w2 = 0x20
    1414:	*(u32 *)(r10 - 0xd8) = w2
    1415:	r2 = *(u64 *)(r10 - 0xb8)
    1416:	w2 += 0xc
    1417:	*(u64 *)(r10 - 0xc8) = r2
    1418:	r2 = r8
    1419:	r2 += 0x16
    1420:	*(u64 *)(r10 - 0x100) = r2
    1421:	w2 = *(u8 *)(r8 + 0x16)
    1422:	w2 &= 0x1
    1423:	r4 = *(u64 *)(r10 - 0x68)
    1424:	*(u64 *)(r10 - 0xe8) = r4
    1425:	*(u64 *)(r10 - 0xf0) = r9
    1426:	*(u64 *)(r10 - 0xc0) = r8
    1427:	if w2 == 0x0 goto +0x1 <turnpike+0x2c48>
    1428:	goto +0x334 <turnpike+0x45e8>
    1429:	r9 = 0x6
    1430:	w1 &= 0x1
    1431:	r2 = *(u64 *)(r10 - 0xb0)
    1432:	if w1 != 0x0 goto -0x550 <turnpike+0x1e8>
    1433:	*(u64 *)(r10 - 0xb0) = r2
    1434:	w1 = *(u32 *)(r10 - 0xa0)
    1435:	w1 &= 0x1
    1436:	if w1 == 0x0 goto +0x7 <turnpike+0x2cc0>
    1437:	r1 = *(u64 *)(r10 - 0xc8)
    1438:	w1 += -0x4d9
    1439:	w2 = 0x400000
    1440:	*(u64 *)(r10 - 0x80) = r2
    1441:	if w1 < -0x4ed goto +0x2 <turnpike+0x2cc0>
    1442:	w1 = 0x0
    1443:	*(u64 *)(r10 - 0x80) = r1
    1444:	r9 = 0xd
    1445:	r1 = *(u64 *)(r10 - 0xc0)
    1446:	w1 = *(u16 *)(r1 + 0x14)
    1447:	r2 = *(u64 *)(r10 - 0xb0)
    1448:	if r1 > 0xfff goto -0x560 <turnpike+0x1e8>
    1449:	r1 <<= 0x5
    1450:	r2 += r1
    1451:	r1 = *(u64 *)(r2 + 0x2608)
    1452:	*(u64 *)(r10 - 0x68) = r2
    1453:	r2 = *(u64 *)(r2 + 0x2610)
    1454:	*(u64 *)(r10 - 0xa0) = r1
    1455:	w1 &= 0xffff
    1456:	if w1 == 0x0 goto -0x568 <turnpike+0x1e8>
    1457:	r3 = r2
    1458:	r3 >>= 0x20
    1459:	w4 = *(u32 *)(r10 - 0x58)
    1460:	if w4 != w3 goto -0x56c <turnpike+0x1e8>
    1461:	r9 = 0xe
    1462:	r3 = *(u64 *)(r10 - 0xc8)
    1463:	w3 += 0x14
    1464:	if w3 > w1 goto -0x570 <turnpike+0x1e8>
    1465:	r1 = *(u64 *)(r10 - 0x68)
    1466:	r1 += 0x2608
    1467:	*(u64 *)(r10 - 0x68) = r1
    1468:	r1 = *(u64 *)(r10 - 0x48)
    1469:	r1 = *(u64 *)(r1 + 0x0)
    1470:	r3 = 0xffffffffffff ll
    1472:	r1 &= r3
    1473:	w3 = *(u32 *)(r7 + 0xc)
    1474:	r4 = *(u64 *)(r10 - 0xa0)
    1475:	r4 >>= 0x20
    1476:	if w3 == w4 goto +0x18c <turnpike+0x3a28>
    1477:	r3 = *(u64 *)(r10 - 0xb0)
    1478:	r4 = *(u64 *)(r3 + 0x48)
    1479:	if r4 == r1 goto +0x10 <turnpike+0x2e60>
    1480:	r4 = *(u64 *)(r3 + 0x50)
    1481:	if r4 == r1 goto +0xe <turnpike+0x2e60>
    1482:	r4 = *(u64 *)(r3 + 0x58)
    1483:	if r4 == r1 goto +0xc <turnpike+0x2e60>
    1484:	r4 = *(u64 *)(r3 + 0x60)
    1485:	if r4 == r1 goto +0xa <turnpike+0x2e60>
    1486:	r4 = *(u64 *)(r3 + 0x68)
    1487:	if r4 == r1 goto +0x8 <turnpike+0x2e60>
    1488:	r4 = *(u64 *)(r3 + 0x70)
    1489:	if r4 == r1 goto +0x6 <turnpike+0x2e60>
    1490:	r4 = *(u64 *)(r3 + 0x78)
    1491:	if r4 == r1 goto +0x4 <turnpike+0x2e60>
    1492:	r9 = 0xf
    1493:	r3 = *(u64 *)(r3 + 0x80)
    1494:	if r3 == r1 goto +0x1 <turnpike+0x2e60>
    1495:	goto -0x58f <turnpike+0x1e8>
    1496:	r2 <<= 0x20
    1497:	r2 >>= 0x20
    1498:	r1 = 0x0 ll
		0000000000002ed0:  R_BPF_64_64	DEVICES
    1500:	r3 = 0x0
    1501:	call 0x33
    1502:	r1 = r0
    1503:	r1 s>>= 0x3f
    1504:	w0 ^= w1
    1505:	w0 -= w1
    1506:	w1 = 0x4
    1507:	*(u32 *)(r10 - 0x48) = w1
    1508:	r9 = 0xd
    1509:	if w0 != 0x4 goto -0x59d <turnpike+0x1e8>
    1510:	r1 = *(u64 *)(r10 - 0x100)
    1511:	w1 = *(u8 *)(r1 + 0x0)
    1512:	w1 &= 0x10
    1513:	if w1 == 0x0 goto +0x34 <turnpike+0x3090>
    1514:	r3 = *(u64 *)(r10 - 0xc0)
    1515:	w1 = *(u8 *)(r3 + 0x17)
    1516:	r1 <<= 0x2
    1517:	r2 = *(u64 *)(r10 - 0xb0)
    1518:	r2 += r1
    1519:	w1 = *(u32 *)(r2 + 0x2208)
    1520:	r2 = 0xffff00000000 ll
    1522:	r5 = *(u64 *)(r10 - 0xe8)
    1523:	r4 = r5
    1524:	r4 &= r2
    1525:	w2 = w5
    1526:	w2 >>= 0x10
    1527:	w3 = *(u32 *)(r3 + 0x18)
    1528:	r5 = 0x10000000000 ll
    1530:	if r4 == r5 goto +0x1 <turnpike+0x2f80>
    1531:	w2 = w3
    1532:	r2 = be16 r2
    1533:	w1 += w2
    1534:	*(u32 *)(r10 - 0x20) = w1
    1535:	r2 = r10
    1536:	r2 += -0x20
    1537:	r1 = 0x0 ll
		0000000000003008:  R_BPF_64_64	LIMITS
    1539:	call 0x1
    1540:	r8 = r0
    1541:	if r8 == 0x0 goto +0x18 <turnpike+0x3090>
    1542:	r9 = *(u64 *)(r8 + 0x8)
    1543:	r1 = *(u64 *)(r10 - 0xb8)
    1544:	r9 *= r1
    1545:	r1 = *(u64 *)(r8 + 0x18)
    1546:	r1 = *(u64 *)(r8 + 0x10)
    1547:	*(u64 *)(r10 - 0x100) = r1
    1548:	r1 = *(u64 *)(r8 + 0x0)
    1549:	*(u64 *)(r10 - 0x58) = r1
    1550:	call 0x76
    1551:	r0 <<= 0x18
    1552:	r1 = r0
    1553:	r3 = *(u64 *)(r10 - 0x58)
    1554:	r2 = r3
    1555:	if r0 > r3 goto +0x1 <turnpike+0x3048>
    1556:	r1 = r2
    1557:	r9 >>= 0x8
    1558:	r1 += r9
    1559:	r2 = 0x33
    1560:	*(u64 *)(r10 - 0x58) = r2
    1561:	r2 = r1
    1562:	r2 -= r0
    1563:	r3 = *(u64 *)(r10 - 0x100)
    1564:	if r2 > r3 goto +0x44e <turnpike+0x52f8>
    1565:	*(u64 *)(r8 + 0x0) = r1
    1566:	w1 = *(u32 *)(r10 - 0xf8)
    1567:	if w1 == 0x0 goto +0x38 <turnpike+0x3260>
    1568:	r1 = *(u64 *)(r10 - 0x108)
    1569:	w1 = *(u8 *)(r1 + 0x16)
    1570:	w1 &= 0x10
    1571:	if w1 == 0x0 goto +0x34 <turnpike+0x3260>
    1572:	r3 = *(u64 *)(r10 - 0x108)
    1573:	w1 = *(u8 *)(r3 + 0x17)
    1574:	r1 <<= 0x2
    1575:	r2 = *(u64 *)(r10 - 0xb0)
    1576:	r2 += r1
    1577:	w1 = *(u32 *)(r2 + 0x2208)
    1578:	r2 = 0xffff00000000 ll
    1580:	r5 = *(u64 *)(r10 - 0x120)
    1581:	r4 = r5
    1582:	r4 &= r2
    1583:	w2 = w5
    1584:	w2 >>= 0x10
    1585:	w3 = *(u32 *)(r3 + 0x18)
    1586:	r5 = 0x10000000000 ll
    1588:	if r4 == r5 goto +0x1 <turnpike+0x3150>
    1589:	w2 = w3
    1590:	r2 = be16 r2
    1591:	w1 += w2
    1592:	*(u32 *)(r10 - 0x20) = w1
    1593:	r2 = r10
    1594:	r2 += -0x20
    1595:	r1 = 0x0 ll
		00000000000031d8:  R_BPF_64_64	LIMITS
    1597:	call 0x1
    1598:	r8 = r0
    1599:	if r8 == 0x0 goto +0x18 <turnpike+0x3260>
    1600:	r9 = *(u64 *)(r8 + 0x8)
    1601:	r1 = *(u64 *)(r10 - 0xb8)
    1602:	r9 *= r1
    1603:	r1 = *(u64 *)(r8 + 0x18)
    1604:	r1 = *(u64 *)(r8 + 0x10)
    1605:	*(u64 *)(r10 - 0xb0) = r1
    1606:	r1 = *(u64 *)(r8 + 0x0)
    1607:	*(u64 *)(r10 - 0x58) = r1
    1608:	call 0x76
    1609:	r0 <<= 0x18
    1610:	r1 = r0
    1611:	r3 = *(u64 *)(r10 - 0x58)
    1612:	r2 = r3
    1613:	if r0 > r3 goto +0x1 <turnpike+0x3218>
    1614:	r1 = r2
    1615:	r9 >>= 0x8
    1616:	r1 += r9
    1617:	r2 = 0x33
    1618:	*(u64 *)(r10 - 0x58) = r2
    1619:	r2 = r1
    1620:	r2 -= r0
    1621:	r3 = *(u64 *)(r10 - 0xb0)
    1622:	if r2 > r3 goto +0x414 <turnpike+0x52f8>
    1623:	*(u64 *)(r8 + 0x0) = r1
    1624:	r1 = *(u64 *)(r10 - 0x50)
    1625:	w2 = *(u32 *)(r10 - 0xd8)
    1626:	w2 += w1
    1627:	w1 = *(u32 *)(r10 - 0xd0)
    1628:	w8 = w1
    1629:	w8 -= w2
    1630:	*(u32 *)(r10 - 0xd8) = w2
    1631:	if w1 == w2 goto +0x5 <turnpike+0x32c8>
    1632:	r1 = r7
    1633:	w2 = w8
    1634:	call 0x2c
    1635:	r9 = 0x11
    1636:	if r0 != 0x0 goto -0x61c <turnpike+0x1e8>
    1637:	r2 = *(u64 *)(r10 - 0xb8)
    1638:	r2 = be32 r2
    1639:	w2 &= -0x10000
    1640:	r1 = *(u64 *)(r10 - 0x68)
    1641:	r3 = *(u64 *)(r1 + 0x10)
    1642:	*(u64 *)(r10 - 0x110) = r3
    1643:	r1 = *(u64 *)(r1 + 0x18)
    1644:	*(u64 *)(r10 - 0x130) = r1
    1645:	r1 = *(u64 *)(r10 - 0xc0)
    1646:	w1 = *(u16 *)(r1 + 0x1e)
    1647:	w2 |= w1
    1648:	*(u64 *)(r10 - 0x100) = r2
    1649:	r9 = 0x0
    1650:	r1 = *(u64 *)(r10 - 0xc8)
    1651:	r1 = be16 r1
    1652:	*(u64 *)(r10 - 0xb0) = r1
    1653:	r1 = *(u64 *)(r10 - 0x88)
    1654:	if w1 == 0x0 goto +0x2c <turnpike+0x34b8>
    1655:	r1 = 0x0
    1656:	w2 = *(u32 *)(r10 - 0x118)
    1657:	if w2 != 0x0 goto +0x1 <turnpike+0x3378>
    1658:	r1 = *(u64 *)(r10 - 0x100)
    1659:	r3 = *(u64 *)(r10 - 0x90)
    1660:	w3 ^= -0x1
    1661:	r3 = be16 r3
    1662:	r2 = *(u64 *)(r10 - 0xb0)
    1663:	r3 += r2
    1664:	r3 <<= 0x1
    1665:	r2 = *(u64 *)(r10 - 0xa8)
    1666:	r3 += r2
    1667:	r2 = *(u64 *)(r10 - 0x88)
    1668:	w2 ^= -0x1
    1669:	r2 &= 0xffff
    1670:	r3 += r2
    1671:	r3 += r1
    1672:	r1 = r3
    1673:	r1 >>= 0x20
    1674:	r3 <<= 0x20
    1675:	r3 >>= 0x20
    1676:	r3 += r1
    1677:	r2 = r3
    1678:	r2 &= 0xffff
    1679:	r1 = r3
    1680:	r1 >>= 0x20
    1681:	r1 += r2
    1682:	r3 >>= 0x10
    1683:	r3 &= 0xffff
    1684:	r1 += r3
    1685:	r2 = r1
    1686:	r2 >>= 0x10
    1687:	r1 &= 0xffff
    1688:	r1 += r2
    1689:	w2 = w1
    1690:	r1 >>= 0x10
    1691:	w1 += w2
    1692:	w2 = w1
    1693:	w2 &= 0xffff
    1694:	w9 = -0x1
    1695:	if w2 == 0xffff goto +0x2 <turnpike+0x34b0>
    1696:	w1 ^= -0x1
    1697:	w9 = w1
    1698:	r9 <<= 0x30
    1699:	r1 = *(u64 *)(r10 - 0xc0)
    1700:	w2 = *(u32 *)(r1 + 0x18)
    1701:	*(u64 *)(r10 - 0xa8) = r2
    1702:	r2 = *(u64 *)(r10 - 0xe0)
    1703:	r2 = *(u64 *)(r2 + 0x18)
    1704:	*(u64 *)(r10 - 0x90) = r2
    1705:	r1 = *(u64 *)(r1 + 0x28)
    1706:	*(u64 *)(r10 - 0x88) = r1
    1707:	w1 = 0x0
    1708:	*(u32 *)(r10 - 0x20) = w1
    1709:	r2 = r10
    1710:	r2 += -0x20
    1711:	r1 = 0x0 ll
		0000000000003578:  R_BPF_64_64	COUNTERS
    1713:	call 0x1
    1714:	if r0 == 0x0 goto +0x7 <turnpike+0x3570>
    1715:	r1 = *(u64 *)(r0 + 0x2f8)
    1716:	r1 += 0x1
    1717:	*(u64 *)(r0 + 0x2f8) = r1
    1718:	r1 = be16 r1
    1719:	r2 = *(u64 *)(r10 - 0x80)
    1720:	w2 |= w1
    1721:	*(u64 *)(r10 - 0x80) = r2
    1722:	r1 = *(u64 *)(r10 - 0x68)
    1723:	r1 = *(u64 *)(r1 + 0x0)
    1724:	r2 = *(u64 *)(r10 - 0xa0)
    1725:	if r2 != r1 goto +0xa1 <turnpike+0x3a98>
    1726:	r1 = *(u64 *)(r10 - 0xc0)
    1727:	r1 = *(u64 *)(r1 + 0x0)
    1728:	r2 = *(u64 *)(r10 - 0xe8)
    1729:	if r1 != r2 goto +0x9d <turnpike+0x3a98>
    1730:	w1 = *(u32 *)(r10 - 0xf8)
    1731:	if w1 != 0x0 goto +0x1 <turnpike+0x35c8>
    1732:	goto +0x4 <turnpike+0x35e8>
    1733:	r1 = *(u64 *)(r10 - 0x108)
    1734:	r1 = *(u64 *)(r1 + 0x0)
    1735:	r2 = *(u64 *)(r10 - 0x120)
    1736:	if r1 != r2 goto +0x96 <turnpike+0x3a98>
    1737:	r1 = 0x2d
    1738:	*(u64 *)(r10 - 0x58) = r1
    1739:	w1 = *(u32 *)(r7 + 0x0)
    1740:	r2 = *(u64 *)(r10 - 0x50)
    1741:	*(u64 *)(r10 - 0x68) = r1
    1742:	r2 += r1
    1743:	r1 = r2
    1744:	r1 += 0x1c
    1745:	w3 = *(u32 *)(r7 + 0x4)
    1746:	*(u64 *)(r10 - 0xa0) = r3
    1747:	*(u64 *)(r10 - 0xd0) = r1
    1748:	if r1 > r3 goto +0x396 <turnpike+0x52f8>
    1749:	r0 = *(u64 *)(r10 - 0xc8)
    1750:	w0 += 0x14
    1751:	r0 = be32 r0
    1752:	r5 = *(u64 *)(r10 - 0x70)
    1753:	w5 <<= 0x8
    1754:	w0 &= -0x10000
    1755:	w5 &= 0xff00
    1756:	w0 |= w5
    1757:	r8 = *(u64 *)(r10 - 0xb0)
    1758:	r8 <<= 0x20
    1759:	r6 = -0x100000000 ll
    1761:	r3 = *(u64 *)(r10 - 0x78)
    1762:	w3 += -0x1
    1763:	r1 = *(u64 *)(r10 - 0xa8)
    1764:	r8 |= r1
    1765:	r4 = *(u64 *)(r10 - 0x88)
    1766:	r5 = r4
    1767:	r5 &= r6
    1768:	r1 = *(u64 *)(r10 - 0x90)
    1769:	r1 >>= 0x20
    1770:	r0 |= 0x45
    1771:	r8 |= r9
    1772:	*(u64 *)(r10 - 0xb0) = r8
    1773:	r5 |= r1
    1774:	w3 &= 0xff
    1775:	w3 |= 0x1100
    1776:	r6 = r0
    1777:	r6 += r3
    1778:	r6 += r1
    1779:	r4 >>= 0x20
    1780:	r6 += r4
    1781:	r8 = *(u64 *)(r10 - 0x80)
    1782:	r6 += r8
    1783:	r8 <<= 0x20
    1784:	r8 |= r0
    1785:	r9 = r8
    1786:	r0 = r6
    1787:	r0 >>= 0x20
    1788:	r6 <<= 0x20
    1789:	r6 >>= 0x20
    1790:	r6 += r0
    1791:	r8 = r6
    1792:	r8 &= 0xffff
    1793:	r0 = r6
    1794:	r0 >>= 0x20
    1795:	r0 += r8
    1796:	r6 >>= 0x10
    1797:	r6 &= 0xffff
    1798:	r0 += r6
    1799:	r6 = r0
    1800:	r6 >>= 0x10
    1801:	w0 &= 0xffff
    1802:	w0 += w6
    1803:	w0 *= 0x10001
    1804:	w0 &= -0x10000
    1805:	w0 |= w3
    1806:	w0 ^= -0x10000
    1807:	r3 = *(u64 *)(r10 - 0x130)
    1808:	r6 = *(u64 *)(r10 - 0x68)
    1809:	*(u32 *)(r6 + 0x8) = w3
    1810:	r3 = *(u64 *)(r10 - 0x110)
    1811:	*(u64 *)(r6 + 0x0) = r3
    1812:	r6 += 0xc
    1813:	r8 = *(u64 *)(r10 - 0x50)
    1814:	if r8 == 0xe goto +0x59 <turnpike+0x3b20>
    1815:	r6 = *(u64 *)(r10 - 0x50)
    1816:	if r6 == 0x12 goto +0x52 <turnpike+0x3af8>
    1817:	r6 = *(u64 *)(r10 - 0x60)
    1818:	r1 = *(u64 *)(r10 - 0x68)
    1819:	*(u64 *)(r1 + 0xc) = r6
    1820:	r1 += 0x14
    1821:	goto +0x51 <turnpike+0x3b18>
    1822:	call 0x76
    1823:	r1 = *(u64 *)(r10 - 0xc0)
    1824:	w4 = *(u32 *)(r1 + 0x8)
    1825:	w3 = *(u32 *)(r1 + 0xc)
    1826:	w1 = *(u32 *)(r1 + 0x10)
    1827:	r0 >>= 0x6
    1828:	if w3 <= w0 goto +0x2 <turnpike+0x38d8>
    1829:	if w4 <= w0 goto +0x1 <turnpike+0x38d8>
    1830:	if w1 > w0 goto +0x79 <turnpike+0x3ca0>
    1831:	r9 = 0x12
    1832:	r2 = *(u64 *)(r10 - 0xc0)
    1833:	r2 = *(u64 *)(r2 + 0x0)
    1834:	r5 = *(u64 *)(r10 - 0xe8)
    1835:	if r2 != r5 goto -0x6e3 <turnpike+0x1e8>
    1836:	if w1 > w0 goto +0x1 <turnpike+0x3910>
    1837:	w3 = w1
    1838:	r9 = 0xa
    1839:	r2 = *(u64 *)(r10 - 0xb0)
    1840:	if w4 <= w0 goto -0x6e8 <turnpike+0x1e8>
    1841:	if w0 <= w3 goto -0x6e9 <turnpike+0x1e8>
    1842:	w4 = w0
    1843:	w4 -= w3
    1844:	if w4 < 0x2 goto -0x6ec <turnpike+0x1e8>
    1845:	r3 = *(u64 *)(r10 - 0x48)
    1846:	r3 = *(u64 *)(r3 + 0x0)
    1847:	r4 = 0xffffffffffff ll
    1849:	r3 &= r4
    1850:	r4 = *(u64 *)(r2 + 0x48)
    1851:	if r4 == r3 goto +0xf <turnpike+0x39f8>
    1852:	r4 = *(u64 *)(r2 + 0x50)
    1853:	if r4 == r3 goto +0xd <turnpike+0x39f8>
    1854:	r4 = *(u64 *)(r2 + 0x58)
    1855:	if r4 == r3 goto +0xb <turnpike+0x39f8>
    1856:	r4 = *(u64 *)(r2 + 0x60)
    1857:	if r4 == r3 goto +0x9 <turnpike+0x39f8>
    1858:	r4 = *(u64 *)(r2 + 0x68)
    1859:	if r4 == r3 goto +0x7 <turnpike+0x39f8>
    1860:	r4 = *(u64 *)(r2 + 0x70)
    1861:	if r4 == r3 goto +0x5 <turnpike+0x39f8>
    1862:	r4 = *(u64 *)(r2 + 0x78)
    1863:	if r4 == r3 goto +0x3 <turnpike+0x39f8>
    1864:	r9 = 0xf
    1865:	r2 = *(u64 *)(r2 + 0x80)
    1866:	if r2 != r3 goto -0x702 <turnpike+0x1e8>
    1867:	r2 = 0x28
    1868:	*(u64 *)(r10 - 0x58) = r2
    1869:	if w1 > w0 goto +0x31d <turnpike+0x52f8>
    1870:	r1 = 0x27
    1871:	*(u64 *)(r10 - 0x58) = r1
    1872:	goto +0x31a <turnpike+0x52f8>
    1873:	r3 = *(u64 *)(r10 - 0x68)
    1874:	r2 = *(u64 *)(r3 + 0x10)
    1875:	r3 = *(u64 *)(r3 + 0x18)
    1876:	r3 <<= 0x10
    1877:	r4 = 0xffffffff0000 ll
    1879:	r3 &= r4
    1880:	r2 >>= 0x30
    1881:	r3 |= r2
    1882:	r9 = 0xf
    1883:	w2 = 0x3
    1884:	*(u32 *)(r10 - 0x48) = w2
    1885:	if r1 == r3 goto -0x178 <turnpike+0x2ed0>
    1886:	goto -0x716 <turnpike+0x1e8>
    1887:	r9 = 0x12
    1888:	w1 = *(u32 *)(r10 - 0xd0)
    1889:	w2 = *(u32 *)(r10 - 0xd8)
    1890:	if w1 == w2 goto -0x71a <turnpike+0x1e8>
    1891:	w8 = -w8
    1892:	r1 = r7
    1893:	w2 = w8
    1894:	call 0x2c
    1895:	r1 = 0x2d
    1896:	*(u64 *)(r10 - 0x58) = r1
    1897:	if r0 == 0x0 goto -0x721 <turnpike+0x1e8>
    1898:	goto +0x300 <turnpike+0x52f8>
    1899:	r6 = *(u64 *)(r10 - 0x60)
    1900:	r1 = *(u64 *)(r10 - 0x68)
    1901:	*(u32 *)(r1 + 0xc) = w6
    1902:	r1 += 0x10
    1903:	r6 = r1
    1904:	w4 = 0x8
    1905:	*(u16 *)(r6 + 0x0) = w4
    1906:	r3 = *(u64 *)(r10 - 0xb0)
    1907:	*(u64 *)(r2 + 0x14) = r3
    1908:	*(u64 *)(r2 + 0xc) = r5
    1909:	*(u32 *)(r2 + 0x8) = w0
    1910:	*(u64 *)(r2 + 0x0) = r9
    1911:	w3 = *(u32 *)(r10 - 0x118)
    1912:	if w3 != 0x0 goto +0x6 <turnpike+0x3b98>
    1913:	r2 += 0x20
    1914:	r3 = *(u64 *)(r10 - 0xa0)
    1915:	if r2 > r3 goto +0x2ef <turnpike+0x52f8>
    1916:	r2 = *(u64 *)(r10 - 0x100)
    1917:	r1 = *(u64 *)(r10 - 0xd0)
    1918:	*(u32 *)(r1 + 0x0) = w2
    1919:	r3 = *(u64 *)(r10 - 0xc0)
    1920:	r1 = *(u64 *)(r3 + 0x30)
    1921:	r2 = *(u64 *)(r10 - 0xb8)
    1922:	r1 += r2
    1923:	*(u64 *)(r3 + 0x30) = r1
    1924:	r2 = *(u64 *)(r10 - 0xf0)
    1925:	w1 = *(u32 *)(r2 + 0x0)
    1926:	w1 += 0x1
    1927:	*(u32 *)(r2 + 0x0) = w1
    1928:	w1 = *(u32 *)(r10 - 0xf8)
    1929:	if w1 != 0x0 goto +0x1 <turnpike+0x3bf8>
    1930:	goto +0x9 <turnpike+0x3c40>
    1931:	r3 = *(u64 *)(r10 - 0x108)
    1932:	r1 = *(u64 *)(r3 + 0x30)
    1933:	r2 = *(u64 *)(r10 - 0xb8)
    1934:	r1 += r2
    1935:	*(u64 *)(r3 + 0x30) = r1
    1936:	r2 = *(u64 *)(r10 - 0x138)
    1937:	w1 = *(u32 *)(r2 + 0x0)
    1938:	w1 += 0x1
    1939:	*(u32 *)(r2 + 0x0) = w1
    1940:	r9 = *(u64 *)(r10 - 0x128)
    1941:	w6 = *(u32 *)(r10 - 0x48)
    1942:	w1 = *(u32 *)(r10 - 0x98)
    1943:	if w1 == 0x0 goto -0x74f <turnpike+0x1e8>
    1944:	w2 = *(u32 *)(r10 - 0x98)
    1945:	w2 = -w2
    1946:	r1 = r7
    1947:	call 0x41
    1948:	r9 = *(u64 *)(r10 - 0x128)
    1949:	w6 = *(u32 *)(r10 - 0x48)
    1950:	if r0 == 0x0 goto -0x756 <turnpike+0x1e8>
    1951:	goto +0x2cb <turnpike+0x52f8>
    1952:	w2 = w8
    1953:	r1 = *(u64 *)(r10 - 0xb8)
    1954:	w2 -= w1
    1955:	r9 = 0x8
    1956:	*(u32 *)(r10 - 0x68) = w2
    1957:	if w2 > 0x3 goto -0x75d <turnpike+0x1e8>
    1958:	r1 = *(u64 *)(r10 - 0xa8)
    1959:	w1 ^= -0x1
    1960:	*(u64 *)(r10 - 0xa8) = r1
    1961:	r1 = *(u64 *)(r10 - 0x50)
    1962:	w1 |= 0x20
    1963:	*(u32 *)(r10 - 0xd0) = w1
    1964:	r1 = *(u64 *)(r10 - 0xb8)
    1965:	if w8 != w1 goto +0xbd <turnpike+0x42f8>
    1966:	r1 = *(u64 *)(r10 - 0x90)
    1967:	w1 += -0x14
    1968:	*(u64 *)(r10 - 0x90) = r1
    1969:	w1 = *(u32 *)(r10 - 0x98)
    1970:	w1 += w8
    1971:	r2 = *(u64 *)(r10 - 0xb8)
    1972:	w1 -= w2
    1973:	*(u32 *)(r10 - 0x98) = w1
    1974:	r1 = *(u64 *)(r10 - 0xc0)
    1975:	w1 = *(u16 *)(r1 + 0x1c)
    1976:	r2 = *(u64 *)(r10 - 0xa8)
    1977:	r2 += r1
    1978:	*(u64 *)(r10 - 0xa8) = r2
    1979:	w1 = 0x0
    1980:	*(u32 *)(r10 - 0xa0) = w1
    1981:	w1 = *(u32 *)(r10 - 0xd8)
    1982:	w1 &= 0x2
    1983:	if w1 == 0x0 goto +0xed <turnpike+0x4508>
    1984:	r9 = 0x6
    1985:	r1 = *(u64 *)(r10 - 0xc0)
    1986:	w1 = *(u8 *)(r1 + 0x16)
    1987:	*(u32 *)(r10 - 0xa0) = w1
    1988:	r1 = *(u64 *)(r10 - 0x78)
    1989:	w1 &= 0xff
    1990:	if w1 < 0x2 goto -0x77e <turnpike+0x1e8>
    1991:	w1 = *(u32 *)(r10 - 0xa0)
    1992:	w1 &= 0x1
    1993:	if w1 == 0x0 goto +0x3c <turnpike+0x3fd0>
    1994:	r9 = 0xc
    1995:	r1 = *(u64 *)(r10 - 0xb0)
    1996:	r2 = *(u64 *)(r10 - 0x88)
    1997:	if w2 == 0x0 goto -0x785 <turnpike+0x1e8>
    1998:	r2 = *(u64 *)(r10 - 0x80)
    1999:	if w2 != 0x0 goto +0x3 <turnpike+0x3e38>
    2000:	r9 = 0xe
    2001:	r2 = *(u64 *)(r10 - 0xb8)
    2002:	if w2 > 0x4d0 goto -0x78a <turnpike+0x1e8>
    2003:	r0 = *(u64 *)(r10 - 0xc0)
    2004:	w3 = *(u32 *)(r0 + 0x18)
    2005:	r2 = 0x10000000000 ll
    2007:	r3 |= r2
    2008:	r2 = *(u64 *)(r10 - 0xe0)
    2009:	r8 = *(u64 *)(r2 + 0x10)
    2010:	r5 = *(u64 *)(r2 + 0x18)
    2011:	r4 = *(u64 *)(r0 + 0x20)
    2012:	r2 = *(u64 *)(r0 + 0x28)
    2013:	*(u64 *)(r10 - 0x100) = r2
    2014:	*(u64 *)(r10 - 0x8) = r2
    2015:	*(u64 *)(r10 - 0xf8) = r4
    2016:	*(u64 *)(r10 - 0x10) = r4
    2017:	*(u64 *)(r10 - 0xd8) = r5
    2018:	*(u64 *)(r10 - 0x18) = r5
    2019:	*(u64 *)(r10 - 0xc8) = r8
    2020:	*(u64 *)(r10 - 0x20) = r8
    2021:	r2 = r10
    2022:	r2 += -0x20
    2023:	r9 = r3
    2024:	call 0xf4
		0000000000003f40:  R_BPF_64_32	.text
    2025:	r8 = r0
    2026:	if r0 == 0x0 goto +0x19 <turnpike+0x3fc0>
    2027:	r2 = *(u64 *)(r8 + 0x0)
    2028:	r1 = 0xffffffffffff ll
    2030:	*(u64 *)(r10 - 0x68) = r2
    2031:	r2 &= r1
    2032:	if r2 != r9 goto +0x13 <turnpike+0x3fc0>
    2033:	r2 = r8
    2034:	r1 = *(u64 *)(r2 - 0x8)
    2035:	r2 = *(u64 *)(r2 - 0x10)
    2036:	r3 = *(u64 *)(r10 - 0xc8)
    2037:	if r2 != r3 goto +0xe <turnpike+0x3fc0>
    2038:	r2 = *(u64 *)(r10 - 0xd8)
    2039:	if r1 != r2 goto +0xc <turnpike+0x3fc0>
    2040:	w1 = *(u8 *)(r8 + 0x17)
    2041:	r1 <<= 0x5
    2042:	r2 = *(u64 *)(r10 - 0xb0)
    2043:	r2 += r1
    2044:	*(u64 *)(r10 - 0xe0) = r2
    2045:	r1 = *(u64 *)(r2 + 0x208)
    2046:	r2 = *(u64 *)(r10 - 0xf8)
    2047:	if r1 != r2 goto +0x4 <turnpike+0x3fc0>
    2048:	r1 = *(u64 *)(r10 - 0xe0)
    2049:	r1 = *(u64 *)(r1 + 0x210)
    2050:	r2 = *(u64 *)(r10 - 0x100)
    2051:	if r1 == r2 goto +0x36 <turnpike+0x4170>
    2052:	r9 = 0x9
    2053:	goto -0x7bd <turnpike+0x1e8>
    2054:	r2 = *(u64 *)(r10 - 0xc0)
    2055:	w3 = *(u32 *)(r2 + 0x18)
    2056:	r1 = 0x10000000000 ll
    2058:	r3 |= r1
    2059:	r1 = *(u64 *)(r10 - 0xe0)
    2060:	r4 = *(u64 *)(r1 + 0x18)
    2061:	r2 = *(u64 *)(r2 + 0x28)
    2062:	r1 = -0x100000000 ll
    2064:	r2 &= r1
    2065:	r4 >>= 0x20
    2066:	*(u64 *)(r10 - 0xf8) = r2
    2067:	*(u64 *)(r10 - 0xd8) = r4
    2068:	r2 |= r4
    2069:	r8 = *(u64 *)(r10 - 0xb0)
    2070:	r1 = r8
    2071:	*(u64 *)(r10 - 0xc8) = r3
    2072:	call 0xa3
		00000000000040c0:  R_BPF_64_32	.text
    2073:	r1 = r8
    2074:	r9 = 0x9
    2075:	r8 = r0
    2076:	if r0 == 0x0 goto -0x7d4 <turnpike+0x1e8>
    2077:	r3 = *(u64 *)(r8 + 0x0)
    2078:	r2 = 0xffffffffffff ll
    2080:	*(u64 *)(r10 - 0x68) = r3
    2081:	r3 &= r2
    2082:	r2 = *(u64 *)(r10 - 0xc8)
    2083:	if r3 != r2 goto -0x7db <turnpike+0x1e8>
    2084:	w2 = *(u32 *)(r8 - 0x8)
    2085:	r3 = *(u64 *)(r10 - 0xd8)
    2086:	if w2 != w3 goto -0x7de <turnpike+0x1e8>
    2087:	w2 = *(u8 *)(r8 + 0x17)
    2088:	r2 <<= 0x5
    2089:	r1 += r2
    2090:	*(u64 *)(r10 - 0xe0) = r1
    2091:	r1 = *(u64 *)(r1 + 0x208)
    2092:	if r1 != 0x0 goto -0x7e4 <turnpike+0x1e8>
    2093:	r1 = 0xffff0000 ll
    2095:	r2 = *(u64 *)(r10 - 0xf8)
    2096:	r2 |= r1
    2097:	r1 = *(u64 *)(r10 - 0xe0)
    2098:	r1 = *(u64 *)(r1 + 0x210)
    2099:	if r1 != r2 goto -0x7eb <turnpike+0x1e8>
    2100:	r1 = *(u64 *)(r10 - 0xe0)
    2101:	r1 += 0x208
    2102:	*(u64 *)(r10 - 0xe0) = r1
    2103:	r9 = r8
    2104:	r9 += -0x4
    2105:	goto +0x5 <turnpike+0x4198>
    2106:	r1 = *(u64 *)(r10 - 0xe0)
    2107:	r1 += 0x208
    2108:	*(u64 *)(r10 - 0xe0) = r1
    2109:	r9 = r8
    2110:	r9 += 0x38
    2111:	call 0x76
    2112:	r1 = r8
    2113:	w3 = *(u32 *)(r1 + 0x8)
    2114:	w2 = *(u32 *)(r1 + 0xc)
    2115:	w1 = *(u32 *)(r1 + 0x10)
    2116:	r0 >>= 0x6
    2117:	if w0 >= w2 goto +0x2 <turnpike+0x41e0>
    2118:	if w3 <= w0 goto +0x1 <turnpike+0x41e0>
    2119:	if w1 > w0 goto +0x2ee <turnpike+0x5950>
    2120:	r9 = 0x12
    2121:	r4 = *(u64 *)(r8 + 0x0)
    2122:	r1 = *(u64 *)(r10 - 0xb0)
    2123:	r5 = *(u64 *)(r10 - 0x68)
    2124:	if r4 != r5 goto -0x804 <turnpike+0x1e8>
    2125:	r9 = 0xa
    2126:	if w3 <= w0 goto -0x806 <turnpike+0x1e8>
    2127:	if w0 <= w2 goto -0x807 <turnpike+0x1e8>
    2128:	w0 -= w2
    2129:	if w0 < 0x2 goto -0x809 <turnpike+0x1e8>
    2130:	r2 = *(u64 *)(r10 - 0x48)
    2131:	r2 = *(u64 *)(r2 + 0x0)
    2132:	r3 = 0xffffffffffff ll
    2134:	r2 &= r3
    2135:	r3 = 0x28
    2136:	*(u64 *)(r10 - 0x58) = r3
    2137:	r3 = *(u64 *)(r1 + 0x48)
    2138:	if r3 == r2 goto +0x210 <turnpike+0x52f8>
    2139:	r3 = *(u64 *)(r1 + 0x50)
    2140:	if r3 == r2 goto +0x20e <turnpike+0x52f8>
    2141:	r3 = *(u64 *)(r1 + 0x58)
    2142:	if r3 == r2 goto +0x20c <turnpike+0x52f8>
    2143:	r3 = *(u64 *)(r1 + 0x60)
    2144:	if r3 == r2 goto +0x20a <turnpike+0x52f8>
    2145:	r3 = *(u64 *)(r1 + 0x68)
    2146:	if r3 == r2 goto +0x208 <turnpike+0x52f8>
    2147:	r3 = *(u64 *)(r1 + 0x70)
    2148:	if r3 == r2 goto +0x206 <turnpike+0x52f8>
    2149:	r3 = *(u64 *)(r1 + 0x78)
    2150:	if r3 == r2 goto +0x204 <turnpike+0x52f8>
    2151:	r9 = 0xf
    2152:	r1 = *(u64 *)(r1 + 0x80)
    2153:	if r1 == r2 goto +0x201 <turnpike+0x52f8>
    2154:	goto -0x822 <turnpike+0x1e8>
    2155:	w1 = 0x0
    2156:	*(u8 *)(r10 - 0x20) = w1
    2157:	w2 = *(u32 *)(r10 - 0xd0)
    2158:	r1 = *(u64 *)(r10 - 0xb8)
    2159:	w2 += w1
    2160:	r3 = r10
    2161:	r3 += -0x20
    2162:	r1 = r7
    2163:	*(u32 *)(r10 - 0xa0) = w2
    2164:	w4 = 0x1
    2165:	call 0xbd
    2166:	if r0 == 0x0 goto +0x2 <turnpike+0x4368>
    2167:	r9 = 0x4
    2168:	goto -0x830 <turnpike+0x1e8>
    2169:	r1 = *(u64 *)(r10 - 0xb8)
    2170:	w1 <<= 0x3
    2171:	w1 &= 0x8
    2172:	w9 = *(u8 *)(r10 - 0x20)
    2173:	*(u32 *)(r10 - 0xc8) = w1
    2174:	w9 <<= w1
    2175:	w9 ^= -0x1
    2176:	r9 &= 0xffff
    2177:	r1 = *(u64 *)(r10 - 0xa8)
    2178:	r9 += r1
    2179:	*(u64 *)(r10 - 0xa8) = r9
    2180:	w1 = *(u32 *)(r10 - 0x68)
    2181:	if w1 > 0x1 goto +0x1 <turnpike+0x43d8>
    2182:	goto -0xd9 <turnpike+0x3d10>
    2183:	w1 = 0x0
    2184:	*(u8 *)(r10 - 0x20) = w1
    2185:	w2 = *(u32 *)(r10 - 0xa0)
    2186:	w2 += 0x1
    2187:	r3 = r10
    2188:	r3 += -0x20
    2189:	r1 = r7
    2190:	w4 = 0x1
    2191:	call 0xbd
    2192:	if r0 != 0x0 goto -0x1a <turnpike+0x4358>
    2193:	w1 = *(u32 *)(r10 - 0xc8)
    2194:	w1 ^= 0x8
    2195:	w2 = *(u8 *)(r10 - 0x20)
    2196:	w2 <<= w1
    2197:	w2 ^= -0x1
    2198:	r2 &= 0xffff
    2199:	r9 += r2
    2200:	*(u64 *)(r10 - 0xa8) = r9
    2201:	w1 = *(u32 *)(r10 - 0x68)
    2202:	if w1 != 0x3 goto -0xed <turnpike+0x3d10>
    2203:	w1 = 0x0
    2204:	*(u8 *)(r10 - 0x20) = w1
    2205:	w2 = *(u32 *)(r10 - 0xa0)
    2206:	w2 += 0x2
    2207:	r3 = r10
    2208:	r3 += -0x20
    2209:	r1 = r7
    2210:	w4 = 0x1
    2211:	call 0xbd
    2212:	if r0 != 0x0 goto -0x2e <turnpike+0x4358>
    2213:	w1 = *(u8 *)(r10 - 0x20)
    2214:	w2 = *(u32 *)(r10 - 0xc8)
    2215:	w1 <<= w2
    2216:	w1 ^= -0x1
    2217:	r1 &= 0xffff
    2218:	r9 += r1
    2219:	*(u64 *)(r10 - 0xa8) = r9
    2220:	goto -0xff <turnpike+0x3d10>
    2221:	r1 = *(u64 *)(r10 - 0x78)
    2222:	w2 = w1
    2223:	w2 &= 0xff
    2224:	w1 = 0x0
    2225:	*(u32 *)(r10 - 0xf8) = w1
    2226:	w1 = 0x1
    2227:	*(u32 *)(r10 - 0x118) = w1
    2228:	if w2 < 0x2 goto +0x1 <turnpike+0x4550>
    2229:	w1 = 0x0
    2230:	w2 = 0x30
    2231:	*(u32 *)(r10 - 0x110) = w2
    2232:	r2 = 0x0
    2233:	*(u64 *)(r10 - 0x128) = r2
    2234:	w2 = 0x1c
    2235:	*(u32 *)(r10 - 0xd8) = w2
    2236:	r2 = *(u64 *)(r10 - 0xb8)
    2237:	w2 += 0x8
    2238:	*(u64 *)(r10 - 0xc8) = r2
    2239:	r3 = *(u64 *)(r10 - 0xc0)
    2240:	r2 = r3
    2241:	r2 += 0x16
    2242:	*(u64 *)(r10 - 0x100) = r2
    2243:	w2 = *(u8 *)(r3 + 0x16)
    2244:	w2 &= 0x1
    2245:	r4 = *(u64 *)(r10 - 0xe8)
    2246:	*(u64 *)(r10 - 0x120) = r4
    2247:	*(u64 *)(r10 - 0x108) = r3
    2248:	if w2 == 0x0 goto -0x334 <turnpike+0x2c48>
    2249:	r9 = 0x6
    2250:	w1 &= 0x1
    2251:	r3 = *(u64 *)(r10 - 0xb0)
    2252:	if w1 != 0x0 goto -0x884 <turnpike+0x1e8>
    2253:	r9 = 0xc
    2254:	r1 = *(u64 *)(r10 - 0x88)
    2255:	if w1 == 0x0 goto -0x887 <turnpike+0x1e8>
    2256:	r1 = *(u64 *)(r10 - 0xc8)
    2257:	w1 += -0x4d9
    2258:	if w1 > -0x502 goto +0x7 <turnpike+0x4670>
    2259:	w1 = *(u32 *)(r10 - 0xa0)
    2260:	w1 ^= 0x1
    2261:	w1 &= 0x1
    2262:	if w1 == 0x0 goto +0x3 <turnpike+0x4670>
    2263:	r9 = 0xe
    2264:	r1 = *(u64 *)(r10 - 0x80)
    2265:	if w1 == 0x0 goto -0x891 <turnpike+0x1e8>
    2266:	r9 = 0xd
    2267:	r1 = *(u64 *)(r10 - 0xc0)
    2268:	w1 = *(u16 *)(r1 + 0x14)
    2269:	if r1 > 0xfff goto -0x895 <turnpike+0x1e8>
    2270:	r1 <<= 0x5
    2271:	r2 = r3
    2272:	r2 += r1
    2273:	r1 = *(u64 *)(r2 + 0x2608)
    2274:	*(u64 *)(r10 - 0x68) = r2
    2275:	r2 = *(u64 *)(r2 + 0x2610)
    2276:	*(u64 *)(r10 - 0x80) = r1
    2277:	w1 &= 0xffff
    2278:	if w1 == 0x0 goto -0x89e <turnpike+0x1e8>
    2279:	r4 = r2
    2280:	r4 >>= 0x20
    2281:	w5 = *(u32 *)(r10 - 0x58)
    2282:	if w5 != w4 goto -0x8a2 <turnpike+0x1e8>
    2283:	r4 = *(u64 *)(r10 - 0xc8)
    2284:	w4 += 0x28
    2285:	r9 = 0xe
    2286:	if w4 > w1 goto -0x8a6 <turnpike+0x1e8>
    2287:	*(u64 *)(r10 - 0xb0) = r3
    2288:	r1 = *(u64 *)(r10 - 0x68)
    2289:	r1 += 0x2608
    2290:	*(u64 *)(r10 - 0x68) = r1
    2291:	r1 = *(u64 *)(r10 - 0x48)
    2292:	r1 = *(u64 *)(r1 + 0x0)
    2293:	r3 = 0xffffffffffff ll
    2295:	r1 &= r3
    2296:	w3 = *(u32 *)(r7 + 0xc)
    2297:	r4 = *(u64 *)(r10 - 0x80)
    2298:	r4 >>= 0x20
    2299:	if w3 == w4 goto +0x11e <turnpike+0x5070>
    2300:	r3 = *(u64 *)(r10 - 0xb0)
    2301:	r4 = *(u64 *)(r3 + 0x48)
    2302:	if r4 == r1 goto +0x10 <turnpike+0x4818>
    2303:	r4 = *(u64 *)(r3 + 0x50)
    2304:	if r4 == r1 goto +0xe <turnpike+0x4818>
    2305:	r4 = *(u64 *)(r3 + 0x58)
    2306:	if r4 == r1 goto +0xc <turnpike+0x4818>
    2307:	r4 = *(u64 *)(r3 + 0x60)
    2308:	if r4 == r1 goto +0xa <turnpike+0x4818>
    2309:	r4 = *(u64 *)(r3 + 0x68)
    2310:	if r4 == r1 goto +0x8 <turnpike+0x4818>
    2311:	r4 = *(u64 *)(r3 + 0x70)
    2312:	if r4 == r1 goto +0x6 <turnpike+0x4818>
    2313:	r4 = *(u64 *)(r3 + 0x78)
    2314:	if r4 == r1 goto +0x4 <turnpike+0x4818>
    2315:	r9 = 0xf
    2316:	r3 = *(u64 *)(r3 + 0x80)
    2317:	if r3 == r1 goto +0x1 <turnpike+0x4818>
    2318:	goto -0x8c6 <turnpike+0x1e8>
    2319:	r2 <<= 0x20
    2320:	r2 >>= 0x20
    2321:	r1 = 0x0 ll
		0000000000004888:  R_BPF_64_64	DEVICES
    2323:	r3 = 0x0
    2324:	call 0x33
    2325:	r1 = r0
    2326:	r1 s>>= 0x3f
    2327:	w0 ^= w1
    2328:	w0 -= w1
    2329:	w1 = 0x4
    2330:	*(u32 *)(r10 - 0x48) = w1
    2331:	r9 = 0xd
    2332:	if w0 != 0x4 goto -0x8d4 <turnpike+0x1e8>
    2333:	r1 = *(u64 *)(r10 - 0x100)
    2334:	w1 = *(u8 *)(r1 + 0x0)
    2335:	w1 &= 0x10
    2336:	if w1 == 0x0 goto +0x34 <turnpike+0x4a48>
    2337:	r3 = *(u64 *)(r10 - 0xc0)
    2338:	w1 = *(u8 *)(r3 + 0x17)
    2339:	r1 <<= 0x2
    2340:	r2 = *(u64 *)(r10 - 0xb0)
    2341:	r2 += r1
    2342:	w1 = *(u32 *)(r2 + 0x2208)
    2343:	r2 = 0xffff00000000 ll
    2345:	r5 = *(u64 *)(r10 - 0xe8)
    2346:	r4 = r5
    2347:	r4 &= r2
    2348:	w2 = w5
    2349:	w2 >>= 0x10
    2350:	w3 = *(u32 *)(r3 + 0x18)
    2351:	r5 = 0x10000000000 ll
    2353:	if r4 == r5 goto +0x1 <turnpike+0x4938>
    2354:	w2 = w3
    2355:	r2 = be16 r2
    2356:	w1 += w2
    2357:	*(u32 *)(r10 - 0x20) = w1
    2358:	r2 = r10
    2359:	r2 += -0x20
    2360:	r1 = 0x0 ll
		00000000000049c0:  R_BPF_64_64	LIMITS
    2362:	call 0x1
    2363:	r8 = r0
    2364:	if r8 == 0x0 goto +0x18 <turnpike+0x4a48>
    2365:	r9 = *(u64 *)(r8 + 0x8)
    2366:	r1 = *(u64 *)(r10 - 0xb8)
    2367:	r9 *= r1
    2368:	r1 = *(u64 *)(r8 + 0x18)
    2369:	r1 = *(u64 *)(r8 + 0x10)
    2370:	*(u64 *)(r10 - 0xa0) = r1
    2371:	r1 = *(u64 *)(r8 + 0x0)
    2372:	*(u64 *)(r10 - 0x58) = r1
    2373:	call 0x76
    2374:	r0 <<= 0x18
    2375:	r1 = r0
    2376:	r3 = *(u64 *)(r10 - 0x58)
    2377:	r2 = r3
    2378:	if r0 > r3 goto +0x1 <turnpike+0x4a00>
    2379:	r1 = r2
    2380:	r9 >>= 0x8
    2381:	r1 += r9
    2382:	r2 = 0x33
    2383:	*(u64 *)(r10 - 0x58) = r2
    2384:	r2 = r1
    2385:	r2 -= r0
    2386:	r3 = *(u64 *)(r10 - 0xa0)
    2387:	if r2 > r3 goto +0x117 <turnpike+0x52f8>
    2388:	*(u64 *)(r8 + 0x0) = r1
    2389:	w1 = *(u32 *)(r10 - 0xf8)
    2390:	if w1 == 0x0 goto +0x38 <turnpike+0x4c18>
    2391:	r1 = *(u64 *)(r10 - 0x108)
    2392:	w1 = *(u8 *)(r1 + 0x16)
    2393:	w1 &= 0x10
    2394:	if w1 == 0x0 goto +0x34 <turnpike+0x4c18>
    2395:	r3 = *(u64 *)(r10 - 0x108)
    2396:	w1 = *(u8 *)(r3 + 0x17)
    2397:	r1 <<= 0x2
    2398:	r2 = *(u64 *)(r10 - 0xb0)
    2399:	r2 += r1
    2400:	w1 = *(u32 *)(r2 + 0x2208)
    2401:	r2 = 0xffff00000000 ll
    2403:	r5 = *(u64 *)(r10 - 0x120)
    2404:	r4 = r5
    2405:	r4 &= r2
    2406:	w2 = w5
    2407:	w2 >>= 0x10
    2408:	w3 = *(u32 *)(r3 + 0x18)
    2409:	r5 = 0x10000000000 ll
    2411:	if r4 == r5 goto +0x1 <turnpike+0x4b08>
    2412:	w2 = w3
    2413:	r2 = be16 r2
    2414:	w1 += w2
    2415:	*(u32 *)(r10 - 0x20) = w1
    2416:	r2 = r10
    2417:	r2 += -0x20
    2418:	r1 = 0x0 ll
		0000000000004b90:  R_BPF_64_64	LIMITS
    2420:	call 0x1
    2421:	r8 = r0
    2422:	if r8 == 0x0 goto +0x18 <turnpike+0x4c18>
    2423:	r9 = *(u64 *)(r8 + 0x8)
    2424:	r1 = *(u64 *)(r10 - 0xb8)
    2425:	r9 *= r1
    2426:	r1 = *(u64 *)(r8 + 0x18)
    2427:	r1 = *(u64 *)(r8 + 0x10)
    2428:	*(u64 *)(r10 - 0xa0) = r1
    2429:	r1 = *(u64 *)(r8 + 0x0)
    2430:	*(u64 *)(r10 - 0x58) = r1
    2431:	call 0x76
    2432:	r0 <<= 0x18
    2433:	r1 = r0
    2434:	r3 = *(u64 *)(r10 - 0x58)
    2435:	r2 = r3
    2436:	if r0 > r3 goto +0x1 <turnpike+0x4bd0>
    2437:	r1 = r2
    2438:	r9 >>= 0x8
    2439:	r1 += r9
    2440:	r2 = 0x33
    2441:	*(u64 *)(r10 - 0x58) = r2
    2442:	r2 = r1
    2443:	r2 -= r0
    2444:	r3 = *(u64 *)(r10 - 0xa0)
    2445:	if r2 > r3 goto +0xdd <turnpike+0x52f8>
    2446:	*(u64 *)(r8 + 0x0) = r1
    2447:	r1 = *(u64 *)(r10 - 0x50)
    2448:	w8 = *(u32 *)(r10 - 0x110)
    2449:	w8 += w1
    2450:	w1 = *(u32 *)(r10 - 0xd0)
    2451:	w2 = w1
    2452:	w2 -= w8
    2453:	*(u32 *)(r10 - 0x58) = w2
    2454:	*(u32 *)(r10 - 0x110) = w8
    2455:	if w1 == w8 goto +0x5 <turnpike+0x4c88>
    2456:	r1 = r7
    2457:	w2 = *(u32 *)(r10 - 0x58)
    2458:	call 0x2c
    2459:	r9 = 0x11
    2460:	if r0 != 0x0 goto -0x954 <turnpike+0x1e8>
    2461:	r1 = *(u64 *)(r10 - 0xb8)
    2462:	r1 = be32 r1
    2463:	w1 &= -0x10000
    2464:	r2 = *(u64 *)(r10 - 0x68)
    2465:	r3 = *(u64 *)(r2 + 0x10)
    2466:	*(u64 *)(r10 - 0xa0) = r3
    2467:	r2 = *(u64 *)(r2 + 0x18)
    2468:	*(u64 *)(r10 - 0xb0) = r2
    2469:	r2 = *(u64 *)(r10 - 0xc0)
    2470:	w2 = *(u16 *)(r2 + 0x1e)
    2471:	w1 |= w2
    2472:	r2 = 0x0
    2473:	w3 = *(u32 *)(r10 - 0x118)
    2474:	if w3 != 0x0 goto +0x1 <turnpike+0x4d00>
    2475:	r2 = r1
    2476:	r3 = *(u64 *)(r10 - 0xc8)
    2477:	r3 = be16 r3
    2478:	r4 = *(u64 *)(r10 - 0x90)
    2479:	w4 ^= -0x1
    2480:	r4 = be16 r4
    2481:	*(u64 *)(r10 - 0xc8) = r3
    2482:	r4 += r3
    2483:	r4 <<= 0x1
    2484:	r3 = *(u64 *)(r10 - 0xa8)
    2485:	r4 += r3
    2486:	r3 = *(u64 *)(r10 - 0x88)
    2487:	w3 ^= -0x1
    2488:	r3 &= 0xffff
    2489:	r4 += r3
    2490:	r4 += r2
    2491:	r2 = r4
    2492:	r2 >>= 0x20
    2493:	r4 <<= 0x20
    2494:	r4 >>= 0x20
    2495:	r4 += r2
    2496:	r3 = r4
    2497:	r3 &= 0xffff
    2498:	r2 = r4
    2499:	r2 >>= 0x20
    2500:	r2 += r3
    2501:	r4 >>= 0x10
    2502:	r4 &= 0xffff
    2503:	r2 += r4
    2504:	r3 = r2
    2505:	r3 >>= 0x10
    2506:	r2 &= 0xffff
    2507:	r2 += r3
    2508:	w3 = w2
    2509:	r2 >>= 0x10
    2510:	w2 += w3
    2511:	w3 = w2
    2512:	w3 &= 0xffff
    2513:	w4 = -0x1
    2514:	if w3 == 0xffff goto +0x2 <turnpike+0x4e48>
    2515:	w2 ^= -0x1
    2516:	w4 = w2
    2517:	r2 = *(u64 *)(r10 - 0xc0)
    2518:	w5 = *(u32 *)(r2 + 0x18)
    2519:	r8 = *(u64 *)(r10 - 0xe0)
    2520:	r3 = *(u64 *)(r8 + 0x18)
    2521:	*(u64 *)(r10 - 0x90) = r3
    2522:	r3 = *(u64 *)(r8 + 0x10)
    2523:	*(u64 *)(r10 - 0x88) = r3
    2524:	r3 = *(u64 *)(r2 + 0x20)
    2525:	*(u64 *)(r10 - 0xa8) = r3
    2526:	r2 = *(u64 *)(r2 + 0x28)
    2527:	r3 = *(u64 *)(r10 - 0x68)
    2528:	r3 = *(u64 *)(r3 + 0x0)
    2529:	r0 = *(u64 *)(r10 - 0x80)
    2530:	if r0 != r3 goto +0x45 <turnpike+0x50e0>
    2531:	r3 = *(u64 *)(r10 - 0xc0)
    2532:	r3 = *(u64 *)(r3 + 0x0)
    2533:	r0 = *(u64 *)(r10 - 0xe8)
    2534:	if r3 != r0 goto +0x41 <turnpike+0x50e0>
    2535:	w3 = *(u32 *)(r10 - 0xf8)
    2536:	if w3 != 0x0 goto +0x1 <turnpike+0x4ef0>
    2537:	goto +0x4 <turnpike+0x4f10>
    2538:	r3 = *(u64 *)(r10 - 0x108)
    2539:	r3 = *(u64 *)(r3 + 0x0)
    2540:	r0 = *(u64 *)(r10 - 0x120)
    2541:	if r3 != r0 goto +0x3a <turnpike+0x50e0>
    2542:	r3 = 0x2d
    2543:	*(u64 *)(r10 - 0x58) = r3
    2544:	w3 = *(u32 *)(r7 + 0x0)
    2545:	r8 = *(u64 *)(r10 - 0x50)
    2546:	r8 += r3
    2547:	r0 = r8
    2548:	r0 += 0x30
    2549:	w6 = *(u32 *)(r7 + 0x4)
    2550:	*(u64 *)(r10 - 0x80) = r0
    2551:	*(u64 *)(r10 - 0x68) = r6
    2552:	if r0 > r6 goto +0x72 <turnpike+0x52f8>
    2553:	r0 = *(u64 *)(r10 - 0x78)
    2554:	w0 += -0x1
    2555:	r0 <<= 0x38
    2556:	r6 = *(u64 *)(r10 - 0x70)
    2557:	w6 <<= 0x14
    2558:	w6 &= 0xff00000
    2559:	w6 |= 0x60000000
    2560:	r6 = be32 r6
    2561:	r0 |= r6
    2562:	r9 = *(u64 *)(r10 - 0xc8)
    2563:	r9 <<= 0x20
    2564:	r0 |= r9
    2565:	r6 = 0x11000000000000 ll
    2567:	r0 |= r6
    2568:	*(u64 *)(r10 - 0x78) = r0
    2569:	r4 <<= 0x30
    2570:	r4 |= r5
    2571:	r4 |= r9
    2572:	r5 = *(u64 *)(r10 - 0xb0)
    2573:	*(u32 *)(r3 + 0x8) = w5
    2574:	r5 = *(u64 *)(r10 - 0xa0)
    2575:	*(u64 *)(r3 + 0x0) = r5
    2576:	r5 = r3
    2577:	r5 += 0xc
    2578:	r6 = *(u64 *)(r10 - 0x50)
    2579:	if r6 == 0xe goto +0x24 <turnpike+0x5160>
    2580:	r5 = *(u64 *)(r10 - 0x50)
    2581:	if r5 == 0x12 goto +0x1e <turnpike+0x5140>
    2582:	r5 = *(u64 *)(r10 - 0x60)
    2583:	*(u64 *)(r3 + 0xc) = r5
    2584:	r3 += 0x14
    2585:	goto +0x1d <turnpike+0x5158>
    2586:	r3 = *(u64 *)(r10 - 0x68)
    2587:	r2 = *(u64 *)(r3 + 0x10)
    2588:	r3 = *(u64 *)(r3 + 0x18)
    2589:	r3 <<= 0x10
    2590:	r4 = 0xffffffff0000 ll
    2592:	r3 &= r4
    2593:	r2 >>= 0x30
    2594:	r3 |= r2
    2595:	r9 = 0xf
    2596:	w2 = 0x3
    2597:	*(u32 *)(r10 - 0x48) = w2
    2598:	if r1 == r3 goto -0x10a <turnpike+0x4888>
    2599:	goto -0x9df <turnpike+0x1e8>
    2600:	r9 = 0x12
    2601:	w1 = *(u32 *)(r10 - 0xd0)
    2602:	w2 = *(u32 *)(r10 - 0x110)
    2603:	if w1 == w2 goto -0x9e3 <turnpike+0x1e8>
    2604:	w2 = *(u32 *)(r10 - 0x58)
    2605:	w2 = -w2
    2606:	r1 = r7
    2607:	call 0x2c
    2608:	r1 = 0x2d
    2609:	*(u64 *)(r10 - 0x58) = r1
    2610:	if r0 == 0x0 goto -0x9ea <turnpike+0x1e8>
    2611:	goto +0x37 <turnpike+0x52f8>
    2612:	r5 = *(u64 *)(r10 - 0x60)
    2613:	*(u32 *)(r3 + 0xc) = w5
    2614:	r3 += 0x10
    2615:	r5 = r3
    2616:	w3 = 0xdd86
    2617:	*(u16 *)(r5 + 0x0) = w3
    2618:	*(u64 *)(r8 + 0x28) = r4
    2619:	*(u64 *)(r8 + 0x20) = r2
    2620:	r2 = *(u64 *)(r10 - 0xa8)
    2621:	*(u64 *)(r8 + 0x18) = r2
    2622:	r2 = *(u64 *)(r10 - 0x90)
    2623:	*(u64 *)(r8 + 0x10) = r2
    2624:	r2 = *(u64 *)(r10 - 0x88)
    2625:	*(u64 *)(r8 + 0x8) = r2
    2626:	r2 = *(u64 *)(r10 - 0x78)
    2627:	*(u64 *)(r8 + 0x0) = r2
    2628:	w2 = *(u32 *)(r10 - 0x118)
    2629:	if w2 != 0x0 goto +0x5 <turnpike+0x51f8>
    2630:	r8 += 0x34
    2631:	r2 = *(u64 *)(r10 - 0x68)
    2632:	if r8 > r2 goto +0x22 <turnpike+0x52f8>
    2633:	r2 = *(u64 *)(r10 - 0x80)
    2634:	*(u32 *)(r2 + 0x0) = w1
    2635:	r3 = *(u64 *)(r10 - 0xc0)
    2636:	r1 = *(u64 *)(r3 + 0x30)
    2637:	r2 = *(u64 *)(r10 - 0xb8)
    2638:	r1 += r2
    2639:	*(u64 *)(r3 + 0x30) = r1
    2640:	r2 = *(u64 *)(r10 - 0xf0)
    2641:	w1 = *(u32 *)(r2 + 0x0)
    2642:	w1 += 0x1
    2643:	*(u32 *)(r2 + 0x0) = w1
    2644:	w1 = *(u32 *)(r10 - 0xf8)
    2645:	if w1 != 0x0 goto +0x1 <turnpike+0x5258>
    2646:	goto +0x9 <turnpike+0x52a0>
    2647:	r3 = *(u64 *)(r10 - 0x108)
    2648:	r1 = *(u64 *)(r3 + 0x30)
    2649:	r2 = *(u64 *)(r10 - 0xb8)
    2650:	r1 += r2
    2651:	*(u64 *)(r3 + 0x30) = r1
    2652:	r2 = *(u64 *)(r10 - 0x138)
    2653:	w1 = *(u32 *)(r2 + 0x0)
    2654:	w1 += 0x1
    2655:	*(u32 *)(r2 + 0x0) = w1
    2656:	r9 = *(u64 *)(r10 - 0x128)
    2657:	w6 = *(u32 *)(r10 - 0x48)
    2658:	w1 = *(u32 *)(r10 - 0x98)
    2659:	if w1 == 0x0 goto -0xa1b <turnpike+0x1e8>
    2660:	w2 = *(u32 *)(r10 - 0x98)
    2661:	w2 = -w2
    2662:	r1 = r7
    2663:	call 0x41
    2664:	r9 = *(u64 *)(r10 - 0x128)
    2665:	w6 = *(u32 *)(r10 - 0x48)
    2666:	if r0 == 0x0 goto -0xa22 <turnpike+0x1e8>
    2667:	w6 = 0x1
    2668:	r9 = *(u64 *)(r10 - 0x58)
    2669:	goto -0xa25 <turnpike+0x1e8>
    2670:	w2 = *(u32 *)(r10 - 0xc8)
    2671:	r1 = *(u64 *)(r10 - 0xb8)
    2672:	w2 -= w1
    2673:	r9 = 0x8
    2674:	*(u32 *)(r10 - 0x80) = w2
    2675:	if w2 > 0x3 goto -0xa2b <turnpike+0x1e8>
    2676:	r1 = *(u64 *)(r10 - 0xa8)
    2677:	w1 ^= -0x1
    2678:	*(u64 *)(r10 - 0xa8) = r1
    2679:	r1 = *(u64 *)(r10 - 0x50)
    2680:	w1 += 0x34
    2681:	*(u32 *)(r10 - 0xd0) = w1
    2682:	r1 = *(u64 *)(r10 - 0xb8)
    2683:	w2 = *(u32 *)(r10 - 0xc8)
    2684:	if w2 != w1 goto +0xcb <turnpike+0x59e0>
    2685:	w1 = *(u32 *)(r10 - 0x98)
    2686:	r2 = *(u64 *)(r10 - 0xb8)
    2687:	w1 -= w2
    2688:	w1 += -0xc
    2689:	*(u32 *)(r10 - 0x98) = w1
    2690:	r1 = *(u64 *)(r10 - 0xc0)
    2691:	w1 = *(u16 *)(r1 + 0x1c)
    2692:	r2 = *(u64 *)(r10 - 0xa8)
    2693:	r2 += r1
    2694:	*(u64 *)(r10 - 0xa8) = r2
    2695:	w1 = 0x0
    2696:	*(u64 *)(r10 - 0x80) = r1
    2697:	w1 = 0x1
    2698:	*(u32 *)(r10 - 0xa0) = w1
    2699:	w8 &= 0x2
    2700:	if w8 == 0x0 goto -0x1e0 <turnpike+0x4508>
    2701:	r9 = 0x6
    2702:	r1 = *(u64 *)(r10 - 0xc0)
    2703:	w1 = *(u8 *)(r1 + 0x16)
    2704:	*(u32 *)(r10 - 0xa0) = w1
    2705:	r1 = *(u64 *)(r10 - 0x68)
    2706:	if w1 < 0x2000000 goto -0xa4a <turnpike+0x1e8>
    2707:	w1 = *(u32 *)(r10 - 0xa0)
    2708:	w1 &= 0x1
    2709:	if w1 != 0x0 goto +0x3a <turnpike+0x5620>
    2710:	w1 = 0x400000
    2711:	*(u64 *)(r10 - 0x80) = r1
    2712:	r1 = *(u64 *)(r10 - 0xb8)
    2713:	if w1 > 0x4d0 goto +0x2 <turnpike+0x5480>
    2714:	w1 = 0x0
    2715:	*(u64 *)(r10 - 0x80) = r1
    2716:	r2 = *(u64 *)(r10 - 0xc0)
    2717:	w3 = *(u32 *)(r2 + 0x18)
    2718:	r1 = 0x10000000000 ll
    2720:	r3 |= r1
    2721:	r1 = *(u64 *)(r10 - 0xe0)
    2722:	r4 = *(u64 *)(r1 + 0x18)
    2723:	r2 = *(u64 *)(r2 + 0x28)
    2724:	r1 = -0x100000000 ll
    2726:	r2 &= r1
    2727:	r4 >>= 0x20
    2728:	*(u64 *)(r10 - 0xf8) = r2
    2729:	*(u64 *)(r10 - 0xd8) = r4
    2730:	r2 |= r4
    2731:	r8 = *(u64 *)(r10 - 0xb0)
    2732:	r1 = r8
    2733:	*(u64 *)(r10 - 0xc8) = r3
    2734:	call 0xa3
		0000000000005570:  R_BPF_64_32	.text
    2735:	r1 = r8
    2736:	r9 = 0x9
    2737:	r8 = r0
    2738:	if r0 == 0x0 goto -0xa6a <turnpike+0x1e8>
    2739:	r3 = *(u64 *)(r8 + 0x0)
    2740:	r2 = 0xffffffffffff ll
    2742:	*(u64 *)(r10 - 0x68) = r3
    2743:	r3 &= r2
    2744:	r2 = *(u64 *)(r10 - 0xc8)
    2745:	if r3 != r2 goto -0xa71 <turnpike+0x1e8>
    2746:	w2 = *(u32 *)(r8 - 0x8)
    2747:	r3 = *(u64 *)(r10 - 0xd8)
    2748:	if w2 != w3 goto -0xa74 <turnpike+0x1e8>
    2749:	w2 = *(u8 *)(r8 + 0x17)
    2750:	r2 <<= 0x5
    2751:	r1 += r2
    2752:	*(u64 *)(r10 - 0xe0) = r1
    2753:	r1 = *(u64 *)(r1 + 0x208)
    2754:	if r1 != 0x0 goto -0xa7a <turnpike+0x1e8>
    2755:	r1 = 0xffff0000 ll
    2757:	r2 = *(u64 *)(r10 - 0xf8)
    2758:	r2 |= r1
    2759:	r1 = *(u64 *)(r10 - 0xe0)
    2760:	r1 = *(u64 *)(r1 + 0x210)
    2761:	if r1 != r2 goto -0xa81 <turnpike+0x1e8>
    2762:	r1 = *(u64 *)(r10 - 0xe0)
    2763:	r1 += 0x208
    2764:	*(u64 *)(r10 - 0xe0) = r1
    2765:	r9 = r8
    2766:	r9 += -0x4
    2767:	goto +0x3a <turnpike+0x57f0>
    2768:	r2 = *(u64 *)(r10 - 0xc0)
    2769:	w3 = *(u32 *)(r2 + 0x18)
    2770:	r1 = 0x10000000000 ll
    2772:	r3 |= r1
    2773:	r8 = *(u64 *)(r10 - 0xe0)
    2774:	r0 = *(u64 *)(r8 + 0x10)
    2775:	r4 = *(u64 *)(r8 + 0x18)
    2776:	r5 = *(u64 *)(r2 + 0x20)
    2777:	r1 = *(u64 *)(r2 + 0x28)
    2778:	*(u64 *)(r10 - 0xf8) = r1
    2779:	*(u64 *)(r10 - 0x8) = r1
    2780:	*(u64 *)(r10 - 0xd8) = r5
    2781:	*(u64 *)(r10 - 0x10) = r5
    2782:	*(u64 *)(r10 - 0xc8) = r4
    2783:	*(u64 *)(r10 - 0x18) = r4
    2784:	*(u64 *)(r10 - 0x80) = r0
    2785:	*(u64 *)(r10 - 0x20) = r0
    2786:	r2 = r10
    2787:	r2 += -0x20
    2788:	r1 = *(u64 *)(r10 - 0xb0)
    2789:	r9 = r3
    2790:	call 0xf4
		0000000000005730:  R_BPF_64_32	.text
    2791:	r8 = r0
    2792:	if r0 == 0x0 goto +0x19 <turnpike+0x57b0>
    2793:	r2 = *(u64 *)(r8 + 0x0)
    2794:	r1 = 0xffffffffffff ll
    2796:	*(u64 *)(r10 - 0x68) = r2
    2797:	r2 &= r1
    2798:	if r2 != r9 goto +0x13 <turnpike+0x57b0>
    2799:	r2 = r8
    2800:	r1 = *(u64 *)(r2 - 0x8)
    2801:	r2 = *(u64 *)(r2 - 0x10)
    2802:	r3 = *(u64 *)(r10 - 0x80)
    2803:	if r2 != r3 goto +0xe <turnpike+0x57b0>
    2804:	r2 = *(u64 *)(r10 - 0xc8)
    2805:	if r1 != r2 goto +0xc <turnpike+0x57b0>
    2806:	w1 = *(u8 *)(r8 + 0x17)
    2807:	r1 <<= 0x5
    2808:	r2 = *(u64 *)(r10 - 0xb0)
    2809:	r2 += r1
    2810:	*(u64 *)(r10 - 0xe0) = r2
    2811:	r1 = *(u64 *)(r2 + 0x208)
    2812:	r2 = *(u64 *)(r10 - 0xd8)
    2813:	if r1 != r2 goto +0x4 <turnpike+0x57b0>
    2814:	r1 = *(u64 *)(r10 - 0xe0)
    2815:	r1 = *(u64 *)(r1 + 0x210)
    2816:	r2 = *(u64 *)(r10 - 0xf8)
    2817:	if r1 == r2 goto +0x1 <turnpike+0x57b8>
    2818:	goto -0x2ff <turnpike+0x3fc0>
    2819:	r1 = *(u64 *)(r10 - 0xe0)
    2820:	r1 += 0x208
    2821:	*(u64 *)(r10 - 0xe0) = r1
    2822:	w1 = 0x0
    2823:	*(u64 *)(r10 - 0x80) = r1
    2824:	r9 = r8
    2825:	r9 += 0x38
    2826:	call 0x76
    2827:	r1 = r8
    2828:	w3 = *(u32 *)(r1 + 0x8)
    2829:	w2 = *(u32 *)(r1 + 0xc)
    2830:	w1 = *(u32 *)(r1 + 0x10)
    2831:	r0 >>= 0x6
    2832:	if w0 >= w2 goto +0x2 <turnpike+0x5838>
    2833:	if w3 <= w0 goto +0x1 <turnpike+0x5838>
    2834:	if w1 > w0 goto +0x23 <turnpike+0x5950>
    2835:	r9 = 0x12
    2836:	r4 = *(u64 *)(r8 + 0x0)
    2837:	r1 = *(u64 *)(r10 - 0xb0)
    2838:	r5 = *(u64 *)(r10 - 0x68)
    2839:	if r4 != r5 goto -0xacf <turnpike+0x1e8>
    2840:	r9 = 0xa
    2841:	if w3 <= w0 goto -0xad1 <turnpike+0x1e8>
    2842:	if w0 <= w2 goto -0xad2 <turnpike+0x1e8>
    2843:	w0 -= w2
    2844:	if w0 < 0x2 goto -0xad4 <turnpike+0x1e8>
    2845:	r2 = *(u64 *)(r10 - 0x48)
    2846:	r2 = *(u64 *)(r2 + 0x0)
    2847:	r3 = 0xffffffffffff ll
    2849:	r2 &= r3
    2850:	r3 = 0x28
    2851:	*(u64 *)(r10 - 0x58) = r3
    2852:	r3 = *(u64 *)(r1 + 0x48)
    2853:	if r3 == r2 goto -0xbb <turnpike+0x52f8>
    2854:	r3 = *(u64 *)(r1 + 0x50)
    2855:	if r3 == r2 goto -0xbd <turnpike+0x52f8>
    2856:	r3 = *(u64 *)(r1 + 0x58)
    2857:	if r3 == r2 goto -0xbf <turnpike+0x52f8>
    2858:	r3 = *(u64 *)(r1 + 0x60)
    2859:	if r3 == r2 goto -0xc1 <turnpike+0x52f8>
    2860:	r3 = *(u64 *)(r1 + 0x68)
    2861:	if r3 == r2 goto -0xc3 <turnpike+0x52f8>
    2862:	r3 = *(u64 *)(r1 + 0x70)
    2863:	if r3 == r2 goto -0xc5 <turnpike+0x52f8>
    2864:	r3 = *(u64 *)(r1 + 0x78)
    2865:	if r3 == r2 goto -0xc7 <turnpike+0x52f8>
    2866:	r9 = 0xf
    2867:	r1 = *(u64 *)(r1 + 0x80)
    2868:	if r1 == r2 goto -0xca <turnpike+0x52f8>
    2869:	goto -0xaed <turnpike+0x1e8>
    2870:	r1 = *(u64 *)(r10 - 0x78)
    2871:	w1 += -0x1
    2872:	*(u64 *)(r10 - 0x78) = r1
    2873:	w1 = *(u16 *)(r8 + 0x1c)
    2874:	r2 = *(u64 *)(r10 - 0xa8)
    2875:	r2 += r1
    2876:	*(u64 *)(r10 - 0xa8) = r2
    2877:	w1 = 0x1
    2878:	*(u32 *)(r10 - 0xf8) = w1
    2879:	r1 = 0x2
    2880:	*(u64 *)(r10 - 0x128) = r1
    2881:	r1 = *(u64 *)(r10 - 0xe8)
    2882:	*(u64 *)(r10 - 0x120) = r1
    2883:	r1 = *(u64 *)(r10 - 0xf0)
    2884:	*(u64 *)(r10 - 0x138) = r1
    2885:	r1 = *(u64 *)(r10 - 0xc0)
    2886:	*(u64 *)(r10 - 0x108) = r1
    2887:	goto -0x5cd <turnpike+0x2b78>
    2888:	w1 = 0x0
    2889:	*(u8 *)(r10 - 0x20) = w1
    2890:	w2 = *(u32 *)(r10 - 0xd0)
    2891:	r1 = *(u64 *)(r10 - 0xb8)
    2892:	w2 += w1
    2893:	r3 = r10
    2894:	r3 += -0x20
    2895:	r1 = r7
    2896:	*(u32 *)(r10 - 0xa0) = w2
    2897:	w4 = 0x1
    2898:	call 0xbd
    2899:	if r0 == 0x0 goto +0x1 <turnpike+0x5a48>
    2900:	goto -0x2de <turnpike+0x4358>
    2901:	r1 = *(u64 *)(r10 - 0xb8)
    2902:	w1 <<= 0x3
    2903:	w1 &= 0x8
    2904:	w9 = *(u8 *)(r10 - 0x20)
    2905:	*(u32 *)(r10 - 0xc8) = w1
    2906:	w9 <<= w1
    2907:	w9 ^= -0x1
    2908:	r9 &= 0xffff
    2909:	r1 = *(u64 *)(r10 - 0xa8)
    2910:	r9 += r1
    2911:	*(u64 *)(r10 - 0xa8) = r9
    2912:	w1 = *(u32 *)(r10 - 0x80)
    2913:	if w1 > 0x1 goto +0x1 <turnpike+0x5ab8>
    2914:	goto -0xe6 <turnpike+0x5388>
    2915:	w1 = 0x0
    2916:	*(u8 *)(r10 - 0x20) = w1
    2917:	w2 = *(u32 *)(r10 - 0xa0)
    2918:	w2 += 0x1
    2919:	r3 = r10
    2920:	r3 += -0x20
    2921:	r1 = r7
    2922:	w4 = 0x1
    2923:	call 0xbd
    2924:	if r0 != 0x0 goto -0x19 <turnpike+0x5a40>
    2925:	w1 = *(u32 *)(r10 - 0xc8)
    2926:	w1 ^= 0x8
    2927:	w2 = *(u8 *)(r10 - 0x20)
    2928:	w2 <<= w1
    2929:	w2 ^= -0x1
    2930:	r2 &= 0xffff
    2931:	r9 += r2
    2932:	*(u64 *)(r10 - 0xa8) = r9
    2933:	w1 = *(u32 *)(r10 - 0x80)
    2934:	if w1 != 0x3 goto -0xfa <turnpike+0x5388>
    2935:	w1 = 0x0
    2936:	*(u8 *)(r10 - 0x20) = w1
    2937:	w2 = *(u32 *)(r10 - 0xa0)
    2938:	w2 += 0x2
    2939:	r3 = r10
    2940:	r3 += -0x20
    2941:	r1 = r7
    2942:	w4 = 0x1
    2943:	call 0xbd
    2944:	if r0 != 0x0 goto -0x2d <turnpike+0x5a40>
    2945:	w1 = *(u8 *)(r10 - 0x20)
    2946:	w2 = *(u32 *)(r10 - 0xc8)
    2947:	w1 <<= w2
    2948:	w1 ^= -0x1
    2949:	r1 &= 0xffff
    2950:	r9 += r1
    2951:	*(u64 *)(r10 - 0xa8) = r9
    2952:	goto -0x10c <turnpike+0x5388>
